/** Follows the tab that a panel is about: which is in front, where it goes, when it closes. */
import { browser } from '../browser.ts';

/** Calls `listener` with the tab that comes to the front of this window. */
export function watchActiveTab(listener: (tabId: number) => void, signal: AbortSignal): void {
  void browser.windows.getCurrent().then(({ id }) => {
    if (signal.aborted) return;
    const onActivated = (info: { tabId: number; windowId: number }) => {
      if (info.windowId === id) listener(info.tabId);
    };
    browser.tabs.onActivated.addListener(onActivated);
    signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated));
  });
}

/** Calls `listener` whenever the tab goes to another address, begins or ends loading, or closes. */
export function watchTab(tabId: number, listener: () => void, signal: AbortSignal): void {
  const onUpdated = (id: number, change: { status?: string; url?: string }) => {
    if (id === tabId && (change.status !== undefined || change.url !== undefined)) listener();
  };
  const onRemoved = (id: number) => {
    if (id === tabId) listener();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  });
}
