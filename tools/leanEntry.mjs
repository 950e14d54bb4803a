import { minify } from 'terser';

/**
 * Nearly all of the first load runs on every visit: with this line a browser that knows it compiles all functions while the
 * file arrives, away from the page's own thread, which would otherwise stop for each of some four hundred.
 */
export const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad\n';

/** What the first page is made of, beside its entry. */
const FIRST_PAGE = new Set(['below', 'shared', 'RoadsChart', 'plot']);

/**
 * Minifies the first load once more: over what the bundler's own minifier leaves, Terser finds the better part of a kilobyte
 * that a first visit need not wait for.
 * @returns {import('vite').Plugin}
 */
export function leanEntry() {
  return {
    name: 'lean-entry',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // After the bundler has put its list of parts at the top.
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          if (FIRST_PAGE.has(file.name)) file.code = CALLED_ON_LOAD + file.code;
          if (!file.isEntry) continue;
          const { code } = await minify(file.code, {
            ecma: 2020,
            module: true,
            compress: { passes: 6, keep_fargs: false, unsafe_arrows: true },
          });
          if (code === undefined) throw new Error(`${file.fileName} could not be minified.`);
          file.code = CALLED_ON_LOAD + code;
        }
      },
    },
  };
}
