import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { leanIcons } from './tools/leanIcons.mjs';
import { leanRules } from './tools/leanRules.mjs';
import { leanStyles } from './tools/leanStyles.mjs';
import { zipOnThePage } from './tools/zipOnThePage.mjs';

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

/** While the page is developed, its texts are compiled anew whenever one changes. */
function messagesFollowTheirTexts(): Plugin {
  return {
    name: 'messages-follow-their-texts',
    configureServer: ({ watcher }) => {
      watcher.on('change', (file) => {
        if (/[\\/]messages[\\/].*\.json$/.test(file)) {
          spawnSync(process.execPath, ['tools/compileMessages.mjs'], { stdio: 'inherit' });
        }
      });
    },
  };
}

export default defineConfig({
  // Relative, so that the built page can be served from any folder.
  base: './',
  plugins: [
    react(),
    leanRules(),
    leanIcons(),
    leanStyles(),
    zipOnThePage(),
    contentSecurityPolicyTag(),
    messagesFollowTheirTexts(),
  ],
  // A class is named after its file and itself; files are named after their components, so no two are the same.
  css: { modules: { generateScopedName: (name, file) => `${basename(file).split('.', 1)[0] ?? ''}-${name}` } },
  build: {
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // The first load in one file: pieces that lazy chunks share with it would compress worse and ask more often.
            { name: 'index', tags: ['$initial'] },
            // What several lazy chunks are made of, in one file as well; but nothing waits for the glossary's texts.
            {
              name: 'shared',
              test: /[\\/](?:src[\\/](?:ui|i18n(?!.+glossary_)|state[\\/](?:persist|storedText|fieldTimes|keeping|equalEffort))|lucide-react)[\\/.]/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  preview: { strictPort: false },
});
