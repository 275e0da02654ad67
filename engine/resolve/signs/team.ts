/** A town that plays a match is its team: "London lost at home to Somerset", "Washington 2, Clinton 2"; a country's team is the country's. */
import type { Sign } from '../reading.ts';
import { isEnglish } from './determiner.ts';
import { isCountry } from './is-country.ts';
import { otherBearer, shapeOf, tail, type NameView } from './name-view.ts';

/** Verbs of matches, and others with a score: "Moscow beat London to it", "London edged Brussels towards a deal" are said of governments. */
const PLAYS =
  /^\s(?:(?:pinned|outlasted|drew\swith|skated\spast|lost\s(?:at\shome\s|away\s|\d+[-–]\d+\s)to)\s\p{Lu}|(?:edged|shut\sout)\s\p{Lu}\p{L}+,?\s\d+[-–]\d|\d{1,3},\s\p{Lu}\p{L}+\s\d{1,3}(?!\d))/u;

/** The first word of what follows; asked first. */
const MATCH = /^(?:pinned|edged|outlasted|drew|skated|shut|lost|\d{1,3})$/;

export function team(view: NameView): Sign | undefined {
  if (view.type !== 'place' || view.role === 'acronym' || !isEnglish(view) || shapeOf(view) !== 'plain')
    return undefined;
  if (!MATCH.test(view.after.at(0)?.text ?? '') || !PLAYS.test(tail(view, 50))) return undefined;
  return isCountry(view) ? undefined : otherBearer('common-noun', 'team');
}
