/** Says of a region found beside a name whether it is the right one: one that the dossier gives as context of the entity. */
import { regionAt, type Region } from '../lexicon/regions.ts';
import type { Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { otherBearer, ownContextAt, ownNameAt, ownSign, type NameView } from './name-view.ts';

export function regionSign(view: NameView, word: Word, region: Region): Sign {
  const own = ownContextAt(view, word.start) || ownNameAt(view, word.start);
  return own ? ownSign('qualifier', region.name) : otherBearer('qualifier', region.name);
}

/** The region that these words begin with. */
export function regionIn(view: NameView, words: readonly Word[]): Region | undefined {
  return regionAt(
    words.map((word) => pointed(view, word)),
    view.textLang,
  );
}

/** With the point that follows it, which tells the abbreviation "La." from the word "La"; without a possessive. */
function pointed(view: NameView, word: Word): string {
  return view.text[word.end] === '.' ? `${word.text}.` : word.text.replace(/['’]s$/u, '');
}
