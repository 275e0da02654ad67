/**
 * Where the reader is in the panel, as the part of its address after "#": the view, the entity that is open, and what the
 * view itself keeps there, so that each place can be linked to, gone back to and restored.
 * `#names/libya-2018/khalifa-haftar`, `#claims?with=a,b&standing=alleged`
 */
import type { EntityKey } from '../../engine/dossier/model.ts';

/** The views, in the order of their tabs. */
export const VIEWS = ['names', 'search', 'claims', 'timeline', 'map', 'connections'] as const;
export type ViewName = (typeof VIEWS)[number];

export interface PanelState {
  readonly view: ViewName;
  /** Open beside or over the view. */
  readonly entity: EntityKey | null;
  /** What the view keeps; absent and empty are the same. */
  readonly params: Readonly<Record<string, string>>;
}

export const START: PanelState = { view: 'names', entity: null, params: {} };

/** What cannot be read is the start: an address may come from anywhere. */
export function parseFragment(fragment: string): PanelState {
  const [path = '', query = ''] = fragment.replace(/^#/u, '').split('?', 2);
  const [view, dossier, entity] = path.split('/').map(decodePart);
  if (!isView(view)) return START;
  return {
    view,
    entity: dossier && entity ? { dossier, entity } : null,
    params: Object.fromEntries([...new URLSearchParams(query)].filter(([, value]) => value !== '')),
  };
}

export function formatFragment({ view, entity, params }: PanelState): string {
  const path = entity ? [view, entity.dossier, entity.entity] : [view];
  const kept = Object.entries(params).filter(([, value]) => value !== '');
  const query = kept.length === 0 ? '' : `?${String(new URLSearchParams(kept))}`;
  return `#${path.map(encodeURIComponent).join('/')}${query}`;
}

function isView(text: string | undefined): text is ViewName {
  return VIEWS.some((view) => view === text);
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
