/**
 * The writer of XLSX files packs large ones in workers made of text, which the page's content security policy refuses:
 * they are packed on the page, in some milliseconds.
 * @returns {import('vite').Plugin}
 */
export function zipOnThePage() {
  return {
    name: 'zip-on-the-page',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      /[\\/]write-excel-file[\\/]modules[\\/]zip[\\/]zipToArrayBuffer\.js$/.test(id)
        ? "import { zipSync } from 'fflate';\nexport default (files) => Promise.resolve(zipSync(files).buffer);"
        : null,
  };
}
