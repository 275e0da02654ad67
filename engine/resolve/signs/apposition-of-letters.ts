/** Letters that are a work or a paper here: "ISIS, the engineering magazine", "GNA, a band from Leeds". */
import { WORK_KINDS } from '../lexicon/kinds.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Sign } from '../reading.ts';
import { otherBearer, ownContextAt, type NameView } from './name-view.ts';
import { phraseBehind } from './phrase-behind.ts';

const PAPERS = wordSet('magazine newspaper journal weekly');

/** As strong as an explanation of the letters in brackets: it binds them wherever they stand in the text. */
export function appositionOfLetters(view: NameView): Sign | undefined {
  const phrase = phraseBehind(view);
  if (!phrase?.hasArticle || !(WORK_KINDS.has(phrase.head) || PAPERS.has(phrase.head))) return undefined;
  if (phrase.words.some((word) => ownContextAt(view, word.start))) return undefined;
  return otherBearer('defined-acronym', phrase.head);
}
