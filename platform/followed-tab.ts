/** The tab that a panel or popup is about: the one in front of its window, or one that its address names. */
import { browser } from './browser.ts';

export interface TabState {
  readonly id: number;
  /** Undefined where the browser keeps it from us: its own pages, other extensions' and, in some, its store. */
  readonly url: string | undefined;
  readonly isLoading: boolean;
}

export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Null once it is closed. */
export async function readTab(tabId: number): Promise<TabState | null> {
  try {
    const { url, status } = await browser.tabs.get(tabId);
    return { id: tabId, url, isLoading: status === 'loading' };
  } catch {
    return null;
  }
}

/** Calls `listener` with the tab that comes to the front of this window. */
export async function watchActiveTab(listener: (tabId: number) => void, signal: AbortSignal): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === id) listener(info.tabId);
  };
  if (signal.aborted) return;
  browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated));
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
