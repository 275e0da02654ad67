/** Opens the reading panel from a click in a page, where the browser allows that. */
import { err, ok, type Result } from '../../engine/result.ts';
import { browser, type MessageSender } from '../../platform/browser.ts';

/** Firefox opens its sidebar only for the toolbar, menus and keys, so there the answer is an error that says so. */
export async function openPanel(
  _params: { entity?: { dossier: string; entity: string } | undefined },
  sender: MessageSender,
): Promise<Result<Record<string, never>, string>> {
  const tabId = sender.tab?.id;
  if (!browser.sidePanel || tabId === undefined)
    return err('This browser opens the panel only from the toolbar.');
  await browser.sidePanel.open({ tabId });
  return ok({});
}
