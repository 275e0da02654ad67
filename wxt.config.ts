import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { TRANSLATED_LANGUAGES } from './engine/interface-languages.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'data/public',
  targetBrowsers: ['chrome', 'firefox', 'edge', 'safari'],
  hooks: {
    // These run in pages as the page script does and live beside it, but are bundles of their own: the background injects
    // them when a page first has a name or needs a card. WXT looks for entries at the top of entrypoints/ only.
    'entrypoints:found': (wxt, infos) => {
      for (const name of ['resolver', 'card']) {
        const inputPath = resolve(wxt.config.entrypointsDir, `content/${name}/index.ts`);
        infos.push({ name, inputPath, type: 'unlisted-script' });
      }
    },
    // The dossiers live in data/dossiers for people; the package carries them as they are.
    'build:publicAssets': (wxt, assets) => {
      for (const name of ['libya-2018.json']) {
        assets.push({
          absoluteSrc: `${wxt.config.root}/data/dossiers/${name}`,
          relativeDest: `dossiers/${name}`,
        });
      }
      for (const name of [
        'land-outline.json',
        ...TRANSLATED_LANGUAGES.map((tag) => `locales/card/${tag}.json`),
      ]) {
        assets.push({ absoluteSrc: `${wxt.config.root}/data/${name}`, relativeDest: name });
      }
      assets.push(...browserMessages(`${wxt.config.root}/data/locales/manifest`));
    },
  },
  zip: {
    // What a store's reviewer builds the package from: sources, dossiers and words, without tests and pictures.
    includeSources: [
      '{components,data,engine,entrypoints,platform,scripts}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      '*.md',
      'LICENSE',
    ],
    excludeSources: ['data/{screenshots,store,demo}/**'],
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [wordListsOnOneLine],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    action: { default_title: '__MSG_actionTitle__' },
    // Tried in November 2026: Chromium 156 on Linux left N, P, C, X and Z with Alt+Shift unassigned. In Firefox a letter that
    // opens a menu with Alt does so with Alt+Shift too: S in English, D in German, N in French; I and U in none of these.
    // Chrome takes at most four suggestions; all can be changed by the reader. Ids as in `platform/key-commands.ts`.
    commands: {
      'next-name': command('commandNextName', 'Alt+Shift+J'),
      'previous-name': command('commandPreviousName', 'Alt+Shift+K'),
      'card-here': command('commandCardHere', browser === 'firefox' ? 'Alt+Shift+I' : 'Alt+Shift+D'),
      'open-panel': command('commandOpenPanel', browser === 'firefox' ? 'Alt+Shift+U' : 'Alt+Shift+S'),
      'switch-site': command('commandSwitchSite'),
    },
    omnibox: { keyword: 'sl' },
    // `scripting` injects the card's script into pages that need it, which content script matches alone do not allow.
    permissions: ['storage', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '149.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});

/** Word lists are laid out for people; where a line ends and how far it is indented need not travel with every page. */
const wordListsOnOneLine = {
  name: 'word-lists-on-one-line',
  enforce: 'pre',
  transform: (code: string, id: string) =>
    id.includes('/engine/resolve/lexicon/')
      ? code.replaceAll(/`[^`]+`/g, (list) => list.replaceAll(/\n\s*/g, ' '))
      : null,
} as const;

/** What the browser itself shows (name, address bar, tooltips) it takes from files of its own format. */
function browserMessages(folder: string): { contents: string; relativeDest: string }[] {
  return readdirSync(folder).map((file) => {
    const words = JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Record<string, string>;
    const messages = Object.entries(words).map(([key, message]) => [key, { message }]);
    return {
      contents: `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`,
      relativeDest: `_locales/${basename(file, '.json')}/messages.json`,
    };
  });
}

function command(message: string, suggested?: string) {
  return {
    description: `__MSG_${message}__`,
    ...(suggested === undefined ? {} : { suggested_key: { default: suggested } }),
  };
}
