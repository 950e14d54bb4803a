import { defineConfig } from 'vite';

/** The command line as plain JavaScript for Node, with nothing left to resolve when it starts. */
export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'cli/zhailu.ts',
    target: 'node20',
    outDir: process.env.ZHAILU_CLI_OUT ?? 'dist-cli',
    emptyOutDir: true,
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: { entryFileNames: 'zhailu.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
