import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { leanRules } from './tools/leanRules.mjs';
import { messageCompilerOptions } from './tools/messageCompilerOptions.mjs';

/** Everything the page may do: load its own files. `blob:` and `data:` pictures are the ones it draws itself for saving. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The policy stands in the built page only: the development server needs an inline script of its own. */
function contentSecurityPolicyTag(): Plugin {
  return {
    name: 'content-security-policy-tag',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig(({ command, isPreview }) => ({
  // Relative, so that the built page can be served from any folder.
  base: './',
  plugins: [
    react(),
    leanRules(),
    contentSecurityPolicyTag(),
    // Builds use what `npm run messages` compiled; only the development server watches the texts.
    command === 'serve' && isPreview !== true ? paraglideVitePlugin(messageCompilerOptions) : undefined,
  ],
  build: {
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  preview: { strictPort: false },
}));
