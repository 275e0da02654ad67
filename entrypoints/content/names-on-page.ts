/** The names of a page as they stand now, and who wants to know of changes. */
import type { PageNames } from './blocks/resolve-names.ts';
import type { PageName } from './blocks/page-name.ts';

export interface NamesOnPage {
  readonly current: PageNames;
  inBlock(blockId: number): readonly PageName[];
  replace(names: PageNames): void;
  onChange(listener: () => void, signal: AbortSignal): void;
}

const NONE: PageNames = { isAboutStory: false, names: [] };

export function createNamesOnPage(): NamesOnPage {
  let current = NONE;
  let byBlock: Map<number, PageName[]> | null = null;
  const listeners = new Set<() => void>();
  return {
    get current() {
      return current;
    },
    inBlock(blockId) {
      byBlock ??= Map.groupBy(current.names, ({ block }) => block.id);
      return byBlock.get(blockId) ?? [];
    },
    replace(names) {
      if (isSame(current, names)) return;
      current = names;
      byBlock = null;
      for (const listener of listeners) listener();
    },
    onChange(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}

function isSame(a: PageNames, b: PageNames): boolean {
  return (
    a.isAboutStory === b.isAboutStory &&
    a.names.length === b.names.length &&
    a.names.every((name, i) => name.id === b.names[i]!.id && name.marked === b.names[i]!.marked)
  );
}
