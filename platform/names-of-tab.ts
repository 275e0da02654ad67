/** The names on a page, gathered from all of its frames, and the way to one of them on the page. */
import { gatherNames, type NameOnPage, type NamesOnPage } from '../engine/brief/gather-names.ts';
import { err, ok, type Result } from '../engine/result.ts';
import { extensionToContent } from './messages.ts';
import { sendMessage } from './messenger.ts';
import { reportsOf } from './tab-reports.ts';

/**
 * `silent`: nobody answered, so no script of ours is in the page. `idle`: one is, but does not read: Sidelight is off
 * there, or is still beginning.
 */
export type NoNames = 'silent' | 'idle';

const TOP_FRAME = 0;

export async function namesOfTab(tabId: number): Promise<Result<NamesOnPage, NoNames>> {
  const frames = [...new Set([TOP_FRAME, ...(await reportsOf(tabId)).keys()])];
  const answers = await Promise.all(
    frames.map(async (frameId) => ({
      frameId,
      answer: await sendMessage(extensionToContent, 'listNames', {}, { tabId, frameId }),
    })),
  );
  const found = answers.flatMap(({ frameId, answer }) =>
    answer.ok ? [{ frameId, found: answer.value }] : [],
  );
  if (found.length > 0) return ok(gatherNames(found));
  return err(answers.some(({ answer }) => !answer.ok && answer.error.kind === 'failed') ? 'idle' : 'silent');
}

/** Scrolls the page to the n-th mention, from 0 over all frames; false where it is gone. */
export async function revealOnPage(tabId: number, name: NameOnPage, nth: number): Promise<boolean> {
  let place = nth;
  for (const { frameId, mentions } of name.frames) {
    if (place < mentions) {
      const params = { key: name.key, mention: place };
      const answer = await sendMessage(extensionToContent, 'revealName', params, { tabId, frameId });
      return answer.ok && answer.value.found;
    }
    place -= mentions;
  }
  return false;
}
