/** What the popup's buttons do. Whatever opens the panel is called straight from the click (see `open-panel-beside.ts`). */
import type { PopupActions } from '../../components/popup/popup-view.tsx';
import type { Result } from '../../engine/result.ts';
import { browser } from '../../platform/browser.ts';
import { logFailure } from '../../platform/log-failure.ts';
import { extensionToContent } from '../../platform/messages.ts';
import { sendMessage } from '../../platform/messenger.ts';
import { openPanelBeside } from '../../platform/page/open-panel-beside.ts';
import { ALL_SITES, type ReadTab } from '../../platform/page/read-page.ts';
import type { Settings } from '../../platform/schemas/settings.ts';
import { updateSettings } from '../../platform/settings.ts';
import { switchSite } from '../../platform/sites-off.ts';

/** `onRefused` hears, in English, why a setting was not saved. */
export function popupActions(tab: ReadTab | null, onRefused: (problem: string) => void): PopupActions {
  const save = (change: (settings: Settings) => Settings) =>
    void updateSettings(change).then((saved: Result<Settings, string>) => {
      if (!saved.ok) onRefused(saved.error);
    });
  const openPanel = (target: Parameters<typeof openPanelBeside>[1]) => {
    if (tab) void openPanelBeside(tab.id, target).then(() => window.close());
  };
  return {
    switchSite: (site, on) =>
      save((settings) => ({ ...settings, sitesOff: switchSite(settings.sitesOff, site, on) })),
    pause: (paused) => save((settings) => ({ ...settings, paused })),
    openName: ({ key }) => openPanel({ entity: key }),
    openFound: ({ key, wanted }) => openPanel({ entity: key, ...wanted }),
    openPanel: () => openPanel({}),
    jumpTo: ({ key, frameId }) => {
      if (!tab) return;
      const where = { tabId: tab.id, frameId };
      void sendMessage(extensionToContent, 'revealName', { key, mention: 0 }, where).then(() =>
        window.close(),
      );
    },
    openSettings: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    openHelp: () => {
      const url = browser.runtime.getURL('/welcome.html');
      void browser.tabs.create({ url }).then(() => window.close());
    },
    allowSites: () => {
      const asking = browser.permissions.request({ origins: ALL_SITES });
      const reloading = asking.then((isAllowed) => (isAllowed ? reload(tab) : undefined));
      logFailure(reloading, 'the browser did not ask whether Sidelight may read the site');
    },
    reloadPage: () => void reload(tab),
  };
}

async function reload(tab: ReadTab | null): Promise<void> {
  if (tab) await browser.tabs.reload(tab.id);
  window.close();
}
