/** Places whose region the next sentence tells, of all at once. */
import type { BlockIndex } from '../block-index.ts';
import { WordsAfter } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { nameEndsAt, nameStartsAt, tail, type NameView } from './name-view.ts';
import { regionIn, regionSign } from './region-sign.ts';

/** Asked first. */
const NEXT_BEGINS = /[.!?]\s(?:Both|All)\s/;
const togetherIn = new WeakMap<BlockIndex, boolean>();

/** Asked once of each block. */
function mayTellTogether({ block, text }: NameView): boolean {
  let may = togetherIn.get(block);
  if (may === undefined) togetherIn.set(block, (may = NEXT_BEGINS.test(text)));
  return may;
}

/** As far as the end of a sentence, and the beginning of the next, may lie. */
const NEXT_SENTENCE = 260;

/** "from Moscow to Tripoli": another listed place right beside. */
function isOneOfTwo(view: NameView): boolean {
  const [after, before] = [view.after.at(1), view.before.at(1)];
  if (after && nameStartsAt(view, after.start)) return true;
  return before !== undefined && nameEndsAt(view, before.end);
}

const TOGETHER =
  /^[^.!?]*[.!?]\s(?:Both|All(?:\sof\sthem|\s(?:three|four|five|six|seven))?)\s(?:are|lie|were)\sin\s(?=\p{Lu})/u;

/** "You can drive from Moscow to Tripoli in three hours. Both are in Wisconsin", "All three are towns in the hills". */
export function toldTogether(view: NameView): Sign | undefined {
  if (!mayTellTogether(view)) return undefined;
  const rest = tail(view, NEXT_SENTENCE);
  const length = TOGETHER.exec(rest)?.[0].length;
  if (length === undefined) return undefined;
  const words = new WordsAfter(view.text, view.end + length).all();
  const region = regionIn(view, words);
  const told = region?.kind === 'subnational' && isOneOfTwo(view);
  return told && words[0] ? regionSign(view, words[0], region) : undefined;
}
