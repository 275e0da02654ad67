/**
 * Opens the panel from a click or a key: beside the tab in Chromium, as the sidebar in Firefox, as a tab anywhere else.
 * Call it straight from the click or key and before any `await`: browsers open their side for nothing less.
 */
import { browser } from '../browser.ts';
import { forgetWanted, panelPath, wantInPanel, type PanelTarget } from '../panel-target.ts';

export async function openPanelBeside(tabId: number, target: Omit<PanelTarget, 'tab'>): Promise<void> {
  const opening = openSide(tabId);
  // Said at once: a popup that asks may be gone when the panel is there.
  const wanted = wantInPanel({ tab: tabId, ...target });
  const isBeside = (await opening) || (await isSidebarOpen());
  await wanted;
  if (isBeside) return;
  await forgetWanted();
  await browser.tabs.create({ url: browser.runtime.getURL(panelPath({ tab: tabId, ...target })) });
}

/** False where the browser has no place for a panel: Safari, Firefox for Android, windows without toolbars; or no click. */
async function openSide(tabId: number): Promise<boolean> {
  try {
    const opening = browser.sidePanel?.open({ tabId }) ?? sidebar()?.open();
    await opening;
    return opening !== undefined;
  } catch {
    return false;
  }
}

/** What a page's script asks for is no click to Firefox; a sidebar that is open already serves all the same. */
async function isSidebarOpen(): Promise<boolean> {
  return browser.sidePanel === undefined && ((await sidebar()?.isOpen({})) ?? false);
}

function sidebar(): typeof browser.sidebarAction | undefined {
  return browser.sidebarAction as typeof browser.sidebarAction | undefined;
}
