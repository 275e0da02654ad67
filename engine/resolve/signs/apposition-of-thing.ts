/** What a text says that a place, a body or a thing is: "Blackwater, a village", "Tripoli, a barge", "Egypt (a hamlet". */
import { FIRM_KINDS, PLACE_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { regionAt } from '../lexicon/regions.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Sign } from '../reading.ts';
import { otherBearer, ownContextAt, ownSign, refusal, type NameView } from './name-view.ts';
import { phraseBehind, type Phrase } from './phrase-behind.ts';
import { regionIn } from './region-sign.ts';

/** A country is called so only where it is another one. */
const SMALL = wordSet('hamlet village town suburb township');

export function appositionOfThing(view: NameView): Sign | undefined {
  const phrase = phraseBehind(view);
  if (!phrase?.hasArticle) return undefined;
  if (view.type === 'place') return ofPlace(view, phrase);
  const other = view.needs !== 'nothing' && (PLACE_KINDS.has(phrase.head) || WORK_KINDS.has(phrase.head));
  const known = phrase.words.find((word) => ownContextAt(view, word.start));
  // "Sputnik, the news agency".
  if (known) return FIRM_KINDS.has(phrase.head) ? ownSign('apposition', known.text) : undefined;
  return other ? otherBearer('apposition', phrase.head) : undefined;
}

function ofPlace(view: NameView, phrase: Phrase): Sign | undefined {
  if (WORK_KINDS.has(phrase.head)) return otherBearer('apposition', phrase.head);
  // "Gulf, the oil company" is an aside; the place is meant again afterwards.
  if (FIRM_KINDS.has(phrase.head)) return refusal('apposition', phrase.head);
  if (view.needs === 'nothing' && isSmall(view, phrase)) return otherBearer('apposition', phrase.head);
  return PLACE_KINDS.has(phrase.head) ? regionInside(view, phrase) : undefined;
}

/** "Tripoli, a town in northern Lebanon". */
function regionInside(view: NameView, { words }: Phrase): Sign | undefined {
  const known = words.find((word) => ownContextAt(view, word.start));
  if (known) return ownSign('apposition', known.text);
  const region = words.find((_, i) => regionIn(view, words.slice(i)) !== undefined);
  return region && otherBearer('apposition', region.text);
}

function isSmall(view: NameView, phrase: Phrase): boolean {
  return SMALL.has(phrase.head) && regionAt([view.surface], 'en')?.kind === 'country';
}
