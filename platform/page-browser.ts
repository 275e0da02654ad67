/**
 * The second door to the extension API, for content scripts alone. `browser.ts` brings webextension-polyfill along, 11 kB
 * that every page would have to parse; what a page needs (send, listen, its own id) returns promises in every browser
 * that we support.
 */
import type { MessageSender } from './browser.ts';

type Listener = (message: unknown, sender: MessageSender, reply: (answer: unknown) => void) => boolean;

export interface PageRuntime {
  /** Gone once the extension was updated or removed under the page. */
  readonly id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

/** Own properties only: `<img id="browser">` would answer to a plain `globalThis.browser` in Chrome before 148. */
const name = Object.hasOwn(globalThis, 'browser') ? 'browser' : 'chrome';

/** `undefined` in a context that has lost its extension. */
export function pageRuntime(): PageRuntime | undefined {
  return (Reflect.get(globalThis, name) as { readonly runtime?: PageRuntime } | undefined)?.runtime;
}
