import { defineConfig } from 'vite';
import { leanRules } from './tools/leanRules.mjs';

/** The benchmark as plain JavaScript for Node, built as the command line is: never measured through a transpiler. */
export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  plugins: [leanRules()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'bench/fctmp.ts',
    target: 'node20',
    outDir: '/tmp/fcb',
    emptyOutDir: true,
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: 'bench.js' } },
  },
});
