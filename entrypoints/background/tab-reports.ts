/** What each tab's frames reported, for the badge and the toolbar popup; kept over the worker's sleep. */
import { browser, type MessageSender } from '../../platform/browser.ts';
import type { PageReport } from '../../platform/schemas/page-report.ts';
import { showBadge } from './show-badge.ts';

const PREFIX = 'report:';

export class TabReports {
  async record(sender: MessageSender, report: PageReport): Promise<void> {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    const frames = { ...(await this.#frames(tabId)), [sender.frameId ?? 0]: report };
    await browser.storage.session.set({ [PREFIX + tabId]: frames });
    await showBadge(tabId, Object.values(frames));
  }

  /** A tab's top frame began a new page: what its frames said before no longer holds. */
  async forget(tabId: number): Promise<void> {
    await browser.storage.session.remove(PREFIX + tabId);
  }

  /** Reports of all frames of a tab; empty where nothing was read. */
  async of(tabId: number): Promise<PageReport[]> {
    return Object.values(await this.#frames(tabId));
  }

  async #frames(tabId: number): Promise<Record<string, PageReport>> {
    const stored = await browser.storage.session.get(PREFIX + tabId);
    return (stored[PREFIX + tabId] ?? {}) as Record<string, PageReport>;
  }
}
