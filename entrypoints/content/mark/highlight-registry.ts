/**
 * The registered highlights, one per entity type and look. Static ranges only: live ones tax every change of the page, which
 * must move their ends along. Nothing is written into the page; the rules are in `marks.css`.
 */
import type { EntityType } from '../../../engine/dossier/model.ts';

export type Look = 'underline' | 'shade';

export interface Mark {
  readonly id: string;
  readonly type: EntityType;
  readonly range: StaticRange;
}

export interface HighlightRegistry {
  /** False where the browser cannot paint: the names are found and answer all the same. */
  readonly canPaint: boolean;
  /** Shows exactly these. Marks that were shown already are left in place. */
  show(marks: readonly Mark[]): void;
  hide(id: string): void;
  clear(): void;
}

export function createHighlightRegistry(look: Look): HighlightRegistry {
  const registry = globalThis.CSS?.highlights as HighlightMap | undefined;
  if (!registry || typeof Highlight === 'undefined') return NO_HIGHLIGHTS;
  const highlights = new Map<EntityType, Highlight>();
  const shown = new Map<string, Mark>();

  const highlightFor = (type: EntityType): Highlight => {
    let highlight = highlights.get(type);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = -1; // the page's own highlights stay on top
      highlights.set(type, highlight);
      registry.set(nameOf(type, look), highlight);
    }
    return highlight;
  };
  const hide = (id: string) => {
    const mark = shown.get(id);
    if (!mark) return;
    shown.delete(id);
    highlights.get(mark.type)?.delete(mark.range);
  };

  return {
    canPaint: true,
    show(marks) {
      const wanted = new Set(marks.map(({ id }) => id));
      for (const id of shown.keys()) if (!wanted.has(id)) hide(id);
      for (const mark of marks) {
        if (shown.has(mark.id)) continue;
        shown.set(mark.id, mark);
        highlightFor(mark.type).add(mark.range);
      }
    },
    hide,
    clear() {
      for (const type of highlights.keys()) registry.delete(nameOf(type, look));
      highlights.clear();
      shown.clear();
    },
  };
}

function nameOf(type: EntityType, look: Look): string {
  return `sidelight-${look === 'shade' ? 'shade-' : ''}${type}`;
}

const NO_HIGHLIGHTS: HighlightRegistry = { canPaint: false, show() {}, hide() {}, clear() {} };

/** TypeScript's library leaves out the map's methods. */
interface HighlightMap {
  set(name: string, highlight: Highlight): void;
  delete(name: string): boolean;
}
