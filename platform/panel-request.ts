/**
 * What the panel is asked to show, from a card or the popup. The panel may be open already or still on its way, so the
 * request waits in the session's storage until a panel takes it.
 */
import { browser, type StorageChange } from './browser.ts';

const KEY = 'panelRequest';

export interface PanelRequest {
  readonly tabId: number;
  /** The state to show, as the panel's address has it after "#". */
  readonly fragment: string;
}

export async function askPanel(request: PanelRequest): Promise<void> {
  // Asked twice for the same is asked anew: the reader may have gone elsewhere in the panel meanwhile.
  await browser.storage.session.set({ [KEY]: { ...request, at: Date.now() } });
}

/** The request for this tab, once: it is gone afterwards. */
export async function takePanelRequest(tabId: number): Promise<PanelRequest | null> {
  const request = (await browser.storage.session.get(KEY))[KEY] as PanelRequest | undefined;
  if (request?.tabId !== tabId) return null;
  await browser.storage.session.remove(KEY);
  return request;
}

export function watchPanelRequests(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, StorageChange>, area: string) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
