/**
 * "a sticker that promised EU-PHORIA", "a sign saying UN ATTENDED", "NATO KEBAB": letters that go on in capitals, in a line that
 * does not, are part of a slogan. In a longer run of capitals ("US TROOPS LEAVE SYRIA") they mean what they mean elsewhere.
 */
import { BODY_HEADS } from '../lexicon/longer-names.ts';
import { ROLE_TITLES } from '../lexicon/titles.ts';
import { isAllCapitals, isHyphen, isSpace, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { startsSmall } from '../starts-small.ts';
import { nameStartsAt, refusal, shapeOf, type NameView } from './name-view.ts';

/** Shorter ones are letters themselves: "US NAVY", "EU GDPR". */
const LEAST = 5;

export function capitalPhrase(view: NameView): Sign | undefined {
  const next = view.role === 'acronym' ? view.after.at(0) : undefined;
  if (!next || next.text.length < LEAST || !isAllCapitals(next.text) || shapeOf(view) !== 'plain')
    return undefined;
  if (!isHyphen(next.gap) && !isSpace(next.gap)) return undefined;
  if (isSpace(next.gap) && goesOn(view.after.at(1))) return undefined;
  if (isShouted(view.before.at(0)) || isShouted(view.after.at(1))) return undefined;
  const known = BODY_HEADS.has(next.plain) || ROLE_TITLES.has(next.plain) || nameStartsAt(view, next.start);
  return known ? undefined : refusal('longer-name', next.text);
}

/** "NATO AWACS sorties". */
function goesOn(word: Word | undefined): boolean {
  return word !== undefined && isSpace(word.gap) && startsSmall(word.text);
}

function isShouted(word: Word | undefined): boolean {
  return word !== undefined && isSpace(word.gap) && word.text.length > 1 && isAllCapitals(word.text);
}
