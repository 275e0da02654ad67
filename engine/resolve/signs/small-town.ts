/** What only a small town has beside its name, where a listed place of that name is a capital, a city or a country. */
import { CALENDAR } from '../lexicon/openers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isComma, isSpace, isTitleCased, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { isCountry } from './is-country.ts';
import { nameStartsAt, otherBearer, ownContextAt, plainLeft, tail, type NameView } from './name-view.ts';

export function smallTown(view: NameView): Sign | undefined {
  return (
    thatCity(view) ??
    nearTown(view) ??
    countyAfter(view) ??
    bracketAfter(view) ??
    riverAfter(view) ??
    servicesOf(view) ??
    townHallAfter(view)
  );
}

/** "Only then did she see that it was to Seattle. Capitol Hill, in that city, is a slope of coffee bars". */
function thatCity(view: NameView): Sign | undefined {
  if (view.needs === 'nothing') return undefined;
  const place = /^,\sin\sthat\s(city|town|county|state|country|village)(?!\p{L})/u.exec(tail(view, 24))?.[1];
  return place === undefined ? undefined : otherBearer('qualifier', place);
}

const NEAR = wordSet('near outside');

/** "Greece, near Rochester": no country is near a town. */
function nearTown(view: NameView): Sign | undefined {
  const [link, town] = view.after.first(2);
  if (!link || !town || !isComma(link.gap) || !NEAR.has(link.text) || !isTitleCased(town.text))
    return undefined;
  const told = isCountry(view) && !nameStartsAt(view, town.start) && !ownContextAt(view, town.start);
  return told ? otherBearer('qualifier', town.text) : undefined;
}

const COUNTIES = new Set(['County', 'Township', 'Parish']);

/** "Russia, in Herkimer County", "London, Middlesex County": only small places lie in one. */
function countyAfter(view: NameView): Sign | undefined {
  const next = view.after.at(0);
  if (!next || (next.text !== 'in' && !isComma(next.gap))) return undefined;
  if (!COUNTIES.has(view.after.at(next.text === 'in' ? 2 : 1)?.text ?? '')) return undefined;
  const county = /^(?:,|,?\s+in)\s+(\p{Lu}\p{L}+\s(?:County|Township|Parish))/u.exec(tail(view, 40))?.[1];
  return county === undefined ? undefined : otherBearer('qualifier', county);
}

/** "Washington (Tyne and Wear)"; the bracket of a dateline holds an agency, which is one name. */
function bracketAfter(view: NameView): Sign | undefined {
  if (view.needs === 'nothing' || view.text.charAt(view.end + 1) !== '(') return undefined;
  const inside =
    /^\s\((?:the\sone\sin\s|in\s)?(\p{Lu}\p{Ll}+\s(?:and|upon|on|under|sur|am|an der)\s\p{Lu}\p{Ll}+)\)/u.exec(
      tail(view, 40),
    )?.[1];
  return inside === undefined ? undefined : otherBearer('qualifier', inside);
}

const SMALL_SERVICES =
  /^\s(?:volunteer\sfire|farmers[’']\smarket|school\sboard|grain\selevator|city\sclerk|town\sclerk)(?!\p{L})/u;

/** "behind the Moscow volunteer fire company": what no capital has. */
function servicesOf(view: NameView): Sign | undefined {
  const small = plainLeft(view) === 'the' && view.reach === 'general' && SMALL_SERVICES.test(tail(view, 18));
  return small ? otherBearer('qualifier', 'town') : undefined;
}

const TOWN_HALL =
  /^\s(?:town|village|township|borough)\s(?:hall|board|council|court|supervisor|clerk|meeting|green)(?!\p{L})/u;

/** "the Greece town hall": no country has one. */
function townHallAfter(view: NameView): Sign | undefined {
  const town =
    plainLeft(view) === 'the' &&
    isSpace(view.after.at(0)?.gap ?? '') &&
    TOWN_HALL.test(tail(view, 24)) &&
    isCountry(view);
  return town ? otherBearer('qualifier', 'town') : undefined;
}

const SEAS = wordSet('mediterranean atlantic pacific baltic adriatic aegean caspian arctic caribbean');
/** Behind a river a clause goes on; a noun would be what the capital describes ("on the Brexit bill"). */
const RIVER_ENDS = /^(?:\s*[.,;:!?)–—]|$|\s\p{Ll}+(?:ed|s)\s|\s(?:gave|had|is|was|are|were|will|and)\s)/u;

/** "Manchester on the Merrimack": a river that nothing in the dossier connects with the town. */
function riverAfter(view: NameView): Sign | undefined {
  const [link, article, river] = view.needs === 'nothing' ? [] : view.after.first(3);
  const on = (link?.text === 'on' || link?.text === 'upon') && article?.text === 'the';
  if (!on || !river || !isRiver(view, river)) return undefined;
  const known = ownContextAt(view, river.start) || nameStartsAt(view, river.start);
  return known ? undefined : otherBearer('qualifier', river.text);
}

function isRiver({ text }: NameView, { text: name, plain, gap, end }: Word): boolean {
  // "broke with Washington on the Palestinians".
  if (!isTitleCased(name) || name.endsWith('s') || !isSpace(gap) || CALENDAR.has(plain) || SEAS.has(plain))
    return false;
  return RIVER_ENDS.test(text.slice(end, end + 16));
}
