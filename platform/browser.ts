/** The one door to the extension API: nothing else imports webextension-polyfill. */
import polyfill from 'webextension-polyfill';
import type { Browser, Runtime, Storage, Tabs } from 'webextension-polyfill';

/** Chromium's side panel, which the polyfill's types do not know. */
interface SidePanel {
  open(options: { tabId?: number; windowId?: number }): Promise<void>;
}

export const browser: Browser & { readonly sidePanel?: SidePanel } = polyfill;

/** With what browsers say of it and the polyfill's types do not know. */
export type MessageSender = Runtime.MessageSender & {
  readonly origin?: string;
  readonly documentId?: string;
};
export type StorageChange = Storage.StorageChange;
export type Tab = Tabs.Tab;
