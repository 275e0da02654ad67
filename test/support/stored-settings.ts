/** What is in the extension's storage, read and written behind its back. */
import type { DrivenPage } from './driven-browser.ts';

export interface Stored {
  readonly theme?: string;
  readonly marks?: { readonly look: string };
  readonly hover?: { readonly on: boolean; readonly openDelayMs: number };
  readonly sitesOff?: readonly string[];
}

interface StorageScope {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ settings?: Stored; installedNote?: object }>;
      set(items: object): Promise<void>;
    };
  };
}

/** Asked of a page of the extension: what is stored, whatever that page shows. */
export function storedSettings(page: DrivenPage): Promise<Stored> {
  return page.evaluate(async () => {
    const scope = globalThis as unknown as Record<string, StorageScope | undefined>;
    const { local } = (scope['browser']?.storage ? scope['browser'] : scope['chrome'])!.storage;
    return (await local.get('settings')).settings ?? {};
  });
}

/** Which dossiers are noted as installed, by id. */
export function storedNote(page: DrivenPage): Promise<object> {
  return page.evaluate(async () => {
    const scope = globalThis as unknown as Record<string, StorageScope | undefined>;
    const { local } = (scope['browser']?.storage ? scope['browser'] : scope['chrome'])!.storage;
    return (await local.get('installedNote')).installedNote ?? {};
  });
}

export function store(page: DrivenPage, items: object): Promise<void> {
  return page.evaluate((wanted) => {
    const scope = globalThis as unknown as Record<string, StorageScope | undefined>;
    return (scope['browser']?.storage ? scope['browser'] : scope['chrome'])!.storage.local.set(wanted);
  }, items);
}
