/** Text of the badge that the toolbar icon has for a page. */
import type { DrivenPage } from './driven-browser.ts';
import { tabIdOf } from './extension-page.ts';

/** @param asker a page of the extension */
export async function badgeOf(asker: DrivenPage, page: DrivenPage): Promise<string> {
  const tabId = await tabIdOf(asker, await page.url());
  return asker.evaluate(async (id) => {
    interface Action {
      getBadgeText(details: { tabId: number }): Promise<string>;
    }
    const scope = globalThis as unknown as Record<string, { action?: Action } | undefined>;
    return (scope['browser']?.action ?? scope['chrome']!.action!).getBadgeText({ tabId: id });
  }, tabId);
}
