/** The way from a name in a list to one of its mentions on the page. */
import type { NameOnPage } from '../../engine/brief/gather-names.ts';
import { extensionToContent } from '../messages.ts';
import { sendMessage } from '../messenger.ts';

/** Scrolls the page to the n-th mention, from 0 over all frames; false where it is gone. */
export async function revealOnPage(
  tabId: number,
  name: Pick<NameOnPage, 'key' | 'frames'>,
  nth: number,
): Promise<boolean> {
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
