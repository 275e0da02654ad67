/** The tab that a page of ours is about: named in its address (`?tab=7`, for a popup that stands in a tab), or the active one. */
import { browser } from '../browser.ts';
import type { ReadTab } from './read-page.ts';

export async function theTab(search: string): Promise<ReadTab | null> {
  const named = Number.parseInt(new URLSearchParams(search).get('tab') ?? '', 10);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}
