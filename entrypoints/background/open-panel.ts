/** Opens the reading panel from a key, or from a click in a page, which browsers let count for a moment at most. */
import type { EntityKey } from '../../engine/dossier/model.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { MessageSender } from '../../platform/browser.ts';
import { openPanelBeside } from '../../platform/page/open-panel-beside.ts';

export async function openPanel(
  { entity }: { entity?: EntityKey | undefined },
  sender: Pick<MessageSender, 'tab'>,
): Promise<Result<Record<string, never>, string>> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return err('Only pages have a panel.');
  await openPanelBeside(tabId, entity ? { entity } : {});
  return ok({});
}
