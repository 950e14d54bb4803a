import { minify } from 'terser';

/**
 * Minifies the first load once more: over what the bundler's own minifier leaves, Terser finds the better part of a kilobyte
 * that a first visit need not wait for. Later chunks are left as they are.
 * @returns {import('vite').Plugin}
 */
export function leanEntry() {
  return {
    name: 'lean-entry',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.isEntry) continue;
        const { code } = await minify(file.code, {
          ecma: 2020,
          module: true,
          compress: { passes: 3, keep_fargs: false, unsafe_arrows: true },
        });
        if (code === undefined) throw new Error(`${file.fileName} could not be minified.`);
        file.code = code;
      }
    },
  };
}
