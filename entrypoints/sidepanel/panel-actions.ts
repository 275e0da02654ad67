/** What the panel's buttons do. */
import type { NamesActions } from '../../components/names/names-view.tsx';
import { briefEntity } from '../../engine/brief/brief-entity.ts';
import { err, ok } from '../../engine/result.ts';
import { browser } from '../../platform/browser.ts';
import { ALL_SITES } from '../../platform/page/read-page.ts';
import { revealOnPage } from '../../platform/page/reveal-on-page.ts';
import type { Settings } from '../../platform/schemas/settings.ts';
import { clearSeen, noteSeen } from '../../platform/seen-entities.ts';
import { updateSettings } from '../../platform/settings.ts';
import { openDatabase } from '../../platform/store/database.ts';
import { gatherMaterial } from '../../platform/store/gather-material.ts';
import { localDay } from '../../components/local-day.ts';

interface PanelActionsDeps {
  readonly tabId: number | null;
  /** The panel hides the page: whoever is led to a place on it is taken along. */
  readonly isInTab: boolean;
  readonly openEntity: NamesActions['openEntity'];
  /** Hears, in a sentence, why a setting was not saved. */
  readonly onRefused: (problem: string) => void;
}

export function panelActions({ tabId, isInTab, openEntity, onRefused }: PanelActionsDeps): NamesActions {
  const save = (change: (settings: Settings) => Settings) =>
    void updateSettings(change).then((saved) => {
      if (!saved.ok) onRefused(saved.error);
    });
  return {
    openEntity,
    brief: async (key) => {
      try {
        const material = await gatherMaterial(await openDatabase(), key.dossier, key.entity);
        return ok(material && briefEntity(material));
      } catch (error) {
        return err(String(error));
      }
    },
    noteRead: (key) => void noteSeen(key, localDay(new Date())),
    forgetRead: () => void clearSeen(),
    reveal: async (name, nth) => {
      if (tabId === null) return false;
      const found = await revealOnPage(tabId, name, nth);
      if (found && isInTab) await browser.tabs.update(tabId, { active: true });
      return found;
    },
    // The way to a passage leads through its link: the page is another one.
    showPassage: () => false,
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false; // the text is then shown, to be copied by hand
      }
    },
    resume: () => save((settings) => ({ ...settings, paused: false })),
    switchSite: (site, on) =>
      save((settings) => {
        const others = settings.sitesOff.filter((other) => other !== site);
        return { ...settings, sitesOff: on ? others : [...others, site] };
      }),
    allowSites: () => void browser.permissions.request({ origins: ALL_SITES }),
    reloadPage: () => tabId !== null && void browser.tabs.reload(tabId),
  };
}
