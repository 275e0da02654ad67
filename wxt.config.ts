import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'data/public',
  targetBrowsers: ['chrome', 'firefox', 'edge', 'safari'],
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // The dossiers live in data/dossiers for people; the package carries them as they are.
    'build:publicAssets': (wxt, assets) => {
      for (const name of ['libya-2018.json']) {
        assets.push({
          absoluteSrc: `${wxt.config.root}/data/dossiers/${name}`,
          relativeDest: `dossiers/${name}`,
        });
      }
    },
  },
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    description: 'Who a name on any page is, what is claimed about it, and by whom.',
    permissions: ['storage'],
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
