/** What a page needs of the package later, if ever: further scripts, the words of a language, the map's coast lines. */
import { err, ok, type Result } from '../../engine/result.ts';
import { browser, type MessageSender } from '../../platform/browser.ts';

/** Into the frame that asked, and no other. */
export async function injectScript(
  sender: MessageSender,
  file: '/card.js' | '/resolver.js',
): Promise<Result<Record<string, never>, string>> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return err('Only pages have scripts injected.');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] },
    files: [file],
    injectImmediately: true,
  });
  return ok({});
}

export async function readPackagedJson<T>(path: string): Promise<Result<T, string>> {
  const response = await fetch(browser.runtime.getURL(path));
  return ok((await response.json()) as T);
}
