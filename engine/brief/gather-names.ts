/** The names on a page, gathered from its frames. */
import type { EntityKey } from '../dossier/model.ts';

/** What one frame found, as it tells the panel. */
interface NamesOfFrame {
  readonly relevant: boolean;
  readonly published: string | null;
  readonly entities: readonly {
    readonly key: EntityKey;
    readonly mentions: number;
    readonly marked: boolean;
    readonly first: number;
    readonly surfaces: readonly string[];
  }[];
}

export interface NameOnPage {
  readonly key: EntityKey;
  readonly mentions: number;
  readonly marked: boolean;
  /** The different strings by which the page names it, in order of appearance. */
  readonly surfaces: readonly string[];
  /** How its mentions are spread over the frames, in reading order. */
  readonly frames: readonly { readonly frameId: number; readonly mentions: number }[];
}

export interface NamesOnPage {
  /** Is the page about the story of a dossier? */
  readonly relevant: boolean;
  /** In order of appearance; frames after the page that holds them. */
  readonly names: readonly NameOnPage[];
  /** The day on which the page says it was published, "2018-02-07". */
  readonly published: string | null;
}

/** @param frames the page itself first */
export function gatherNames(
  frames: readonly { readonly frameId: number; readonly found: NamesOfFrame }[],
): NamesOnPage {
  const inOrder = frames.flatMap(({ frameId, found }) =>
    found.entities.toSorted((a, b) => a.first - b.first).map((entity) => ({ frameId, ...entity })),
  );
  const groups = Map.groupBy(inOrder, ({ key }) => `${key.dossier}/${key.entity}`);
  return {
    relevant: frames.some(({ found }) => found.relevant),
    published: frames[0]?.found.published ?? null,
    names: [...groups.values()].map((group) => ({
      key: group[0]!.key,
      mentions: group.reduce((sum, { mentions }) => sum + mentions, 0),
      marked: group.some(({ marked }) => marked),
      surfaces: [...new Set(group.flatMap(({ surfaces }) => surfaces))],
      frames: group.map(({ frameId, mentions }) => ({ frameId, mentions })),
    })),
  };
}
