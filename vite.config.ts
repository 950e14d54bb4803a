import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { leanEntry } from './tools/leanEntry.mjs';
import { leanIcons } from './tools/leanIcons.mjs';
import { leanRules } from './tools/leanRules.mjs';
import { leanStyles } from './tools/leanStyles.mjs';
import { zipOnThePage } from './tools/zipOnThePage.mjs';
import { hosting } from './tools/hosting.ts';

/** What makes the page installable: a name and an icon that tell nothing to who looks over a shoulder. */
const installedPage = {
  name: '两条路',
  short_name: '两条路',
  description: '两条路 Two roads',
  lang: 'zh-CN',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f6f7f5',
  theme_color: '#f6f7f5',
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
} as const;

/** The service worker: all of the page's files and nothing else, so that it works without a network. */
function worksOffline() {
  return VitePWA({
    // `src/state/newVersion.ts` registers it and asks before a new version takes over.
    registerType: 'prompt',
    injectRegister: null,
    manifest: { ...installedPage, icons: [...installedPage.icons] },
    includeManifestIcons: false,
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
      navigateFallback: 'index.html',
      cleanupOutdatedCaches: true,
      // The first visit is served by it, too: what is opened later is there without a network.
      clientsClaim: true,
      // One file: what a worker fetches as code would need a Trusted Types policy of its own.
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
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
    leanEntry(),
    hosting(),
    worksOffline(),
    messagesFollowTheirTexts(),
  ],
  // A class is named after its file and itself; files are named after their components, so no two are the same.
  css: { modules: { generateScopedName: (name, file) => `${basename(file).split('.', 1)[0] ?? ''}-${name}` } },
  build: {
    manifest: true,
    modulePreload: {
      polyfill: false,
      // What is opened by hand finds its own parts: naming them all in the page's first file would make everybody wait.
      resolveDependencies: (file, parts) =>
        /KeepAndShow|WhySheet|openLink|carried|newVersion|NoticeList/.test(file)
          ? parts.filter((part) => part.endsWith('.css'))
          : parts,
    },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // The page's first file names every part that it may fetch: short names load sooner.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        codeSplitting: {
          groups: [
            // The first load in one file: pieces that lazy chunks share with it would compress worse and ask more often.
            { name: 'index', tags: ['$initial'] },
            // What the parts of the first page share, in one file as well; but nothing waits for the glossary's texts.
            {
              name: 'shared',
              test: /[\\/](?:src[\\/](?:ui|i18n(?!.+glossary_)|(?:state|engine|charts|law)[\\/](?:.*[\\/])?(?:persist|storedText|fieldTimes|keeping|equalEffort|asked|shownName|fieldText|effectsOfProduct|shownRoads|roadTrace|forecastStore|openFile|otherRules|affordablePlan|breakPoints|chartSummary|SwindleWarning))|lucide-react)[\\/.]/,
              minShareCount: 2,
            },
            // What the charts and the saved picture are placed by.
            {
              name: 'plot',
              test: /[\\/]src[\\/]charts[\\/](?:axis|axisMarks|chartSize|geometry|labelPlacement|MarkLayer|marks|plot\w*|series|stageStrip|endLabels|WhenMeasured)\.tsx?$/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  // The forecast's threads: the same engine, the same rules, in one file.
  worker: { format: 'iife', plugins: () => [leanRules()] },
  preview: { strictPort: false },
});
