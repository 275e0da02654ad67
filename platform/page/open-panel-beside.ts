/**
 * Opens the panel from a click in a page of ours: beside the tab in Chromium, as the sidebar in Firefox, as a tab anywhere
 * else. Call it straight from the click and before any `await`: Firefox opens its sidebar for nothing less.
 */
import { browser } from '../browser.ts';
import { panelPath, wantInPanel, type PanelTarget } from '../panel-target.ts';

export async function openPanelBeside(tabId: number, target: Omit<PanelTarget, 'tab'>): Promise<void> {
  const opening = openSide(tabId);
  if (opening === null) return openAsTab(tabId, target);
  const wanted = wantInPanel({ tab: tabId, ...target });
  try {
    await opening;
    await wanted;
  } catch {
    // A browser may have the method and no place for a panel (Firefox for Android, windows without toolbars).
    await openAsTab(tabId, target);
  }
}

function openSide(tabId: number): Promise<void> | null {
  if (browser.sidePanel !== undefined) return browser.sidePanel.open({ tabId });
  const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined;
  return sidebar === undefined ? null : sidebar.open();
}

async function openAsTab(tabId: number, target: Omit<PanelTarget, 'tab'>): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(panelPath({ tab: tabId, ...target })) });
}
