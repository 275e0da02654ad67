/**
 * What a block waits for to be worth reading. Context words and not-names change nothing unless some name of their entity is on
 * the page, and words that are names only in another language change nothing at all, so that most blocks in which something
 * is found are never read.
 */
import type { Candidate } from '../../../engine/match/find-candidates.ts';
import { outlineAt } from '../../../engine/match/entry-at.ts';
import type { Gazetteer } from '../../../engine/match/gazetteer.ts';
import { isForeignWord } from '../../../engine/resolve/is-foreign-word.ts';
import { primaryTag } from '../../../engine/resolve/primary-tag.ts';

export interface Awaited {
  /** Those that the block has something to say about. */
  readonly entities: readonly number[];
  /** Whether a reader sees the block may matter once it is read. */
  readonly hasSightings: boolean;
}

/** Awaited by what must be read as soon as there is any name. */
export const ANYBODY = -1;

/** `null` where a name is among the candidates: read it now. `lang` is the language that the page gives. */
export function awaitedEntities(
  text: string,
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
  lang: string | undefined,
): Awaited | null {
  const entities: number[] = [];
  let hasSightings = false;
  for (const { start, end, firstEntry, entryCount } of candidates) {
    for (let i = 0; i < entryCount; i++) {
      const entry = outlineAt(gazetteer, firstEntry + i);
      if (entry.kind !== 'context') hasSightings = true;
      if (entry.kind !== 'name') entities.push(entry.entity);
      else if (lang === undefined || !isForeignWord(text.slice(start, end), entry.lang, primaryTag(lang)))
        return null;
    }
  }
  // Without it, the words of the block have a vote on the language of the page.
  return { entities: lang === undefined ? [ANYBODY] : entities, hasSightings };
}
