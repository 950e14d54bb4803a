import { defineConfig } from 'vite';
import { leanRules } from './tools/leanRules.mjs';

/** The benchmark as plain JavaScript for Node, built as the command line is: never measured through a transpiler. */
export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  plugins: [leanRules()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist-bench',
    emptyOutDir: true,
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { bench: 'bench/bench.ts', forecast: 'bench/forecastBench.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
});
