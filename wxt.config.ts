import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { chromeMessages, LANGUAGES, messageName } from './scripts/build/chrome-messages.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'data/public',
  targetBrowsers: ['chrome', 'firefox', 'edge', 'safari'],
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // The card runs in pages as the page script does and lives beside it, but is a bundle of its own: the background
    // injects it when a page first needs a card. WXT looks for entries at the top of entrypoints/ only.
    'entrypoints:found': (wxt, infos) => {
      const inputPath = resolve(wxt.config.entrypointsDir, 'content/card/index.ts');
      infos.push({ name: 'card', inputPath, type: 'unlisted-script' });
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
        ...['fr', 'de', 'ar', 'ru'].map((tag) => `locales/card/${tag}.json`),
      ]) {
        assets.push({ absoluteSrc: `${wxt.config.root}/data/${name}`, relativeDest: name });
      }
      for (const language of LANGUAGES) {
        assets.push({
          contents: chromeMessages(language),
          relativeDest: `_locales/${language}/messages.json`,
        });
      }
    },
  },
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    description: messageName('extension.description'),
    default_locale: 'en',
    // Chrome takes at most four suggestions; all can be changed by the reader. Ids as in `platform/commands.ts`.
    commands: {
      'next-name': command('command.nextName', 'Alt+Shift+N'),
      'previous-name': command('command.previousName', 'Alt+Shift+P'),
      'card-here': command('command.cardHere', 'Alt+Shift+C'),
      'open-panel': command('command.openPanel', 'Alt+Shift+S'),
      'switch-site': command('command.switchSite'),
    },
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

function command(message: Parameters<typeof messageName>[0], suggested?: string) {
  return {
    description: messageName(message),
    ...(suggested === undefined ? {} : { suggested_key: { default: suggested } }),
  };
}
