/** Tells every open page that settings or dossiers changed; each asks again for what it needs. */
import { browser } from '../../platform/browser.ts';
import { extensionToContent } from '../../platform/messages.ts';
import { sendMessage } from '../../platform/messenger.ts';

export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Tabs without our content script do not answer; that is no failure.
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map((tabId) => sendMessage(extensionToContent, 'setupChanged', {}, { tabId })));
}
