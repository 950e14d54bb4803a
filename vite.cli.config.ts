import { defineConfig, type Plugin } from 'vite';
import { leanRules } from './tools/leanRules.mjs';

/** Says of the built files that they are CommonJS: Node starts them some milliseconds sooner than modules. */
const plainScripts: Plugin = {
  name: 'zhailu-plain-scripts',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
  },
};

/** The command line as plain JavaScript for Node, with nothing left to resolve when it starts. */
export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  plugins: [plainScripts, leanRules()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: process.env.ZHAILU_CLI_OUT ?? 'dist-cli',
    emptyOutDir: true,
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { zhailu: 'cli/zhailu.ts', main: 'cli/main.ts' },
      output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
