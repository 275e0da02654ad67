/** What a card needs of the package: its script, the words of its language, the coast lines of its map. */
import { err, ok, type Result } from '../../engine/result.ts';
import { browser, type MessageSender } from '../../platform/browser.ts';

/** Into the frame that asked, and no other. */
export async function injectCard(sender: MessageSender): Promise<Result<Record<string, never>, string>> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return err('Only pages have cards.');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] },
    files: ['/card.js'],
    injectImmediately: true,
  });
  return ok({});
}

export async function readPackagedJson<T>(path: string): Promise<Result<T, string>> {
  const response = await fetch(browser.runtime.getURL(path));
  return ok((await response.json()) as T);
}
