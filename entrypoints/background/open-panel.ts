/** Opens the reading panel from a click in a page, where the browser allows that; else as a tab. */
import type { EntityKey } from '../../engine/dossier/model.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { browser, type MessageSender } from '../../platform/browser.ts';
import { openPanelBeside } from '../../platform/page/open-panel-beside.ts';
import { wantInPanel } from '../../platform/panel-target.ts';

/** Firefox opens its sidebar only for the toolbar, menus and keys: one that is open already serves, else a tab does. */
export async function openPanel(
  { entity }: { entity?: EntityKey | undefined },
  sender: MessageSender,
): Promise<Result<Record<string, never>, string>> {
  const { id: tabId, windowId } = sender.tab ?? {};
  if (tabId === undefined) return err('Only pages have a panel.');
  const target = entity ? { entity } : {};
  // Chromium lets the click that led here count for a moment, so nothing is waited for before it.
  if (browser.sidePanel === undefined && (await isSidebarOpen(windowId)))
    await wantInPanel({ tab: tabId, ...target });
  else await openPanelBeside(tabId, target);
  return ok({});
}

async function isSidebarOpen(windowId: number | undefined): Promise<boolean> {
  const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined;
  return sidebar !== undefined && windowId !== undefined && (await sidebar.isOpen({ windowId }));
}
