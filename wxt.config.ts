import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** What every view needs: preact, the browser's interface, messages and settings, buttons and words. What only some of them use stays out, or the popup would wait for it. */
const PACKAGES = /\/node_modules\/(preact|wxt|@wxt-dev|webextension-polyfill|async-mutex|dequal)\//;
const OWN =
  /\/components\/primitives\/|\/components\/coverage\/.*\.ts$|\/lib\/(messaging|settings)\/|\/lib\/([^/]+|entities\/entity\.ts)$|virtual/;
const isOfEveryView = (id: string): boolean =>
  (id.includes('/node_modules/') ? PACKAGES : OWN).test(id);

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  hooks: {
    // A page asks for each of its files one after the other; a dozen small ones cost the popup 20 ms.
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rollupOptions?.output;
      if (entrypoints.length < 2 || !config.build || !output || Array.isArray(output)) return;
      // The browsers that we support preload modules themselves.
      config.build.modulePreload = { polyfill: false };
      Object.assign(output, {
        codeSplitting: {
          groups: [
            {
              name: 'view',
              minShareCount: 2,
              test: isOfEveryView,
            },
          ],
        },
      });
    },
  },
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: 'dist',
  vite: () => ({
    resolve: {
      // Citation.js can fetch what it is to cite; only its writers are used, and nothing may leave the browser that way.
      alias: Object.fromEntries(
        ['node-fetch', 'sync-fetch'].map((name) => [
          name,
          fileURLToPath(new URL('lib/collection/export/no-fetch.ts', import.meta.url)),
        ]),
      ),
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'contextMenus',
      'alarms',
      // Chromium's worker has no DOM to read fetched reports with; Firefox's background has.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for when the reader wants backups in the downloads folder.
    optional_permissions: ['downloads'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // Not one of WXT's content scripts, whose wrapper costs every page more than the gate itself.
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['gate.js'], run_at: 'document_idle' },
    ],
    commands: {
      'save-snippet': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSaveSnippet__',
      },
      'next-official': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandNextOfficial__',
      },
      'previous-official': { description: '__MSG_commandPreviousOfficial__' },
      'next-place': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandNextPlace__',
      },
      'previous-place': { description: '__MSG_commandPreviousPlace__' },
      'toggle-marks': { description: '__MSG_commandToggleMarks__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'parallax@parallax.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '120' }),
  }),
});
