/** Where the reader is, as the settings know places, from what the browser says of the sender of a message. */
import type { MessageSender } from './browser.ts';

export interface Place {
  /** Host, with its port where there is one; empty for what is no site, as a file. */
  readonly site: string;
  /** The page's address without fragment. */
  readonly page: string;
}

const ADDRESS = /^(?:https?|file):/u;
const SITE = /^https?:/u;

/**
 * A frame that a page has written (`srcdoc`, `about:blank`) has no address of its own: its site is that of its origin, its
 * page the one in the tab. In a sandbox it has no origin either: it is read only right in the page, and is on its site.
 */
export function placeOf(sender: MessageSender): Place {
  const { url = '', tab, frameId, origin = '' } = sender;
  const inTab = tab?.url ?? '';
  // The tab knows of addresses that a page has given itself since it was loaded.
  const addresses = frameId === 0 ? [inTab, url] : [url, inTab];
  const sites = frameId === 0 ? [inTab, url] : [url, origin, inTab];
  return {
    site: hostOf(sites.find((address) => SITE.test(address))),
    page: addresses.find((address) => ADDRESS.test(address))?.split('#', 1)[0] ?? '',
  };
}

function hostOf(address: string | undefined): string {
  return address === undefined ? '' : new URL(address).host;
}
