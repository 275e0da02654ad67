/** What the panel's buttons do. */
import { copyText } from '../../components/page/copy-text.ts';
import type { NamesActions } from '../../components/names/names-view.tsx';
import { err, ok } from '../../engine/result.ts';
import { browser } from '../../platform/browser.ts';
import { logFailure } from '../../platform/log-failure.ts';
import { openFilledStore } from '../../platform/open-store.ts';
import { ALL_SITES } from '../../platform/page/read-page.ts';
import { revealOnPage } from '../../platform/page/reveal-on-page.ts';
import type { Settings } from '../../platform/schemas/settings.ts';
import { clearSeen, noteSeen } from '../../platform/seen-entities.ts';
import { updateSettings } from '../../platform/settings.ts';
import { switchSite } from '../../platform/sites-off.ts';
import type { DossierChoice } from '../../platform/store/active-dossiers.ts';
import { briefFromStore } from '../../platform/store/brief-from-store.ts';
import { retryWhenLost } from '../../platform/store/retry-when-lost.ts';
import { localDay } from '../../engine/edtf/local-day.ts';

interface PanelActionsDeps {
  /** What is told of an entity is told by these dossiers, in this order. */
  readonly choice: DossierChoice;
  readonly tabId: number | null;
  /** The panel hides the page: whoever is led to a place on it is taken along. */
  readonly isInTab: boolean;
  readonly openEntity: NamesActions['openEntity'];
  /** Hears, in English, why a setting was not saved. */
  readonly onRefused: (problem: string) => void;
}

export function panelActions({
  choice,
  tabId,
  isInTab,
  openEntity,
  onRefused,
}: PanelActionsDeps): NamesActions {
  const save = (change: (settings: Settings) => Settings) =>
    void updateSettings(change).then((saved) => {
      if (!saved.ok) onRefused(saved.error);
    });
  const reload = async () => {
    if (tabId !== null) await browser.tabs.reload(tabId);
  };
  return {
    openEntity,
    brief: async (key) => {
      try {
        return ok(await retryWhenLost(async () => briefFromStore((await openFilledStore()).db, key, choice)));
      } catch (error) {
        return err(String(error));
      }
    },
    noteRead: (key) => logFailure(noteSeen(key, localDay(new Date())), 'what was read was not noted'),
    forgetRead: () => logFailure(clearSeen(), 'what was read was not forgotten'),
    reveal: async (name, nth) => {
      if (tabId === null) return false;
      const found = await revealOnPage(tabId, name, nth);
      if (found && isInTab) await browser.tabs.update(tabId, { active: true });
      return found;
    },
    // The way to a passage leads through its link: the page is another one.
    showPassage: () => false,
    copy: copyText,
    resume: () => save((settings) => ({ ...settings, paused: false })),
    switchSite: (site, on) =>
      save((settings) => ({ ...settings, sitesOff: switchSite(settings.sitesOff, site, on) })),
    allowSites: () => {
      const asking = browser.permissions.request({ origins: ALL_SITES });
      const reloading = asking.then((isAllowed) => (isAllowed ? reload() : undefined));
      logFailure(reloading, 'the browser did not ask whether Sidelight may read the site');
    },
    reloadPage: () => logFailure(reload(), 'the page was not reloaded'),
  };
}
