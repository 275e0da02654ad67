/**
 * What the panel is asked to show: by its address where it opens as a tab, by the browser's session where it opens beside
 * a page, which has no address of its own to give. Whoever opens the panel says it here, the panel reads and watches it.
 */
import * as v from 'valibot';
import type { EntityKey } from '../engine/dossier/model.ts';
import { browser, type StorageChange } from './browser.ts';

export interface PanelTarget {
  /** The tab whose page it is about; absent in a tab of its own, and where it follows the window's active tab. */
  readonly tab?: number;
  readonly entity?: EntityKey;
  /** Of that entity: a claim by its id, or a fact by its text. */
  readonly claim?: string;
  readonly fact?: string;
  /** Shows the search, with these words in it. */
  readonly query?: string;
}

const WANTED_KEY = 'panelWanted';

const WantedSchema = v.object({
  tab: v.number(),
  entity: v.optional(v.object({ dossier: v.string(), entity: v.string() })),
  claim: v.optional(v.string()),
  fact: v.optional(v.string()),
  query: v.optional(v.string()),
});

/** Path inside the extension, for `tabs.create` and `runtime.getURL`. */
export function panelPath({ tab, entity, claim, fact, query }: PanelTarget): `/sidepanel.html${string}` {
  const params = new URLSearchParams();
  if (tab !== undefined) params.set('tab', String(tab));
  if (entity) {
    params.set('dossier', entity.dossier);
    params.set('entity', entity.entity);
  }
  if (claim !== undefined) params.set('claim', claim);
  if (fact !== undefined) params.set('fact', fact);
  if (query !== undefined) params.set('query', query);
  return `/sidepanel.html${params.size === 0 ? '' : `?${params.toString()}`}`;
}

/** Reads `location.search` of the panel. */
export function readPanelTarget(search: string): PanelTarget {
  const params = new URLSearchParams(search);
  const [dossier, entity] = [params.get('dossier'), params.get('entity')];
  const tab = Number.parseInt(params.get('tab') ?? '', 10);
  const [claim, fact, query] = ['claim', 'fact', 'query'].map((name) => params.get(name) ?? undefined);
  return {
    ...(Number.isInteger(tab) ? { tab } : {}),
    ...(dossier !== null && entity !== null ? { entity: { dossier, entity } } : {}),
    ...textsOf({ claim, fact, query }),
  };
}

/** For a panel that is open or about to open beside the page of a tab. */
export async function wantInPanel(target: PanelTarget & { readonly tab: number }): Promise<void> {
  // The time makes asking for the same entity again a change.
  await browser.storage.session.set({ [WANTED_KEY]: { ...target, at: Date.now() } });
}

/** No panel came beside the page: the next one there must not show what was asked for now. */
export async function forgetWanted(): Promise<void> {
  await browser.storage.session.remove(WANTED_KEY);
}

/** Takes what was asked for last of the panel beside this tab, once; null where nothing was. */
export async function takeWanted(tabId: number): Promise<Omit<PanelTarget, 'tab'> | null> {
  const stored = await browser.storage.session.get(WANTED_KEY);
  const wanted = v.safeParse(WantedSchema, stored[WANTED_KEY]);
  if (!wanted.success || wanted.output.tab !== tabId) return null;
  await forgetWanted();
  const { entity, ...texts } = wanted.output;
  return { ...(entity ? { entity } : {}), ...textsOf(texts) };
}

interface Texts {
  readonly claim?: string | undefined;
  readonly fact?: string | undefined;
  readonly query?: string | undefined;
}

/** Without those that are not given. */
function textsOf({ claim, fact, query }: Texts): Pick<PanelTarget, 'claim' | 'fact' | 'query'> {
  return {
    ...(claim === undefined ? {} : { claim }),
    ...(fact === undefined ? {} : { fact }),
    ...(query === undefined ? {} : { query }),
  };
}

/** Calls `listener` when something is asked for. */
export function watchWanted(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, StorageChange>, area: string) => {
    if (area === 'session' && changes[WANTED_KEY]?.newValue !== undefined) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
