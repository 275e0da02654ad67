/** "Mr. Prince, no relation to Erik Prince, farms": whoever is told apart from the entity is somebody else. */
import type { Sign } from '../reading.ts';
import { otherBearer, ownContextAt, ownNameAt, tail, type NameView } from './name-view.ts';
import { REACH } from './phrase-behind.ts';

const UNRELATED =
  /^(?:,| \(| [–—]| (?:is|was|are|were)\b)[^.;:!?\n"”]{0,50}?\b(?:no relation|no relative|no kin|unrelated|not related|not to be confused) (?:to|of|with) /u;
const MOST_WORDS = 4;

export function unrelated(view: NameView): Sign | undefined {
  if (!/[,( ]/u.test(view.text[view.end] ?? '')) return undefined;
  const length = UNRELATED.exec(tail(view, REACH))?.[0].length;
  if (length === undefined) return undefined;
  const named = view.after.all().filter((word) => word.start >= view.end + length);
  const isOwn = named
    .slice(0, MOST_WORDS)
    .some(({ start }) => ownNameAt(view, start) || ownContextAt(view, start));
  return isOwn ? otherBearer('apposition', 'no relation') : undefined;
}
