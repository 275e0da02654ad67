/**
 * English countries with a plural name take the article: "the Emirates" are the country, "Emirates, the Dubai carrier" is the
 * airline (convention 26). Asked only of names that need context, in running text, in the place of a subject.
 */
import { wordSet } from '../lexicon/word-set.ts';
import { isCapitalised, isSpace, isTitleCased, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { plainLeft, refusal, shapeOf, tail, type NameView } from './name-view.ts';

/** What an airline has, and no country. */
const AIRLINES = /^\s(shirts?|jerseys?|flights?|lounges?|pilots?|crews?|tickets?|jets?)(?!\p{L})/u;
/** How far in front the article may stand ("the oil-rich, friendly Emirates"). */
const ARTICLE_WITHIN = 3;
const PREPOSITIONS = wordSet('in to from of for with by at and or between against versus vs via s');
const SUBJECT = /^(?:['’]s?\s+\p{L}|\s+(?:and|or)\s+\p{Lu}|,\s+(?:the|an?|which)\s|\s+\p{Ll}+)/u;

/** Common nouns of the map: a place that is called so has the article, a firm has not. */
const MAP_NOUNS = wordSet('gulf bay strait straits channel cape sound');
const ARTICLED = wordSet('the a an this that each every persian arabian no');
/** A verb, and not what a place may lend its name to ("Gulf states"). */
const VERB =
  /^\s(?:had|has|was|is|were|will|would|he|she|they|it|I|we|in|at|on|bought|sold|said|paid)(?!\p{L})/u;

/** "From Gulf he went to a contractor", "Gulf had been bought up". */
function isFirm(view: NameView): boolean {
  if (view.type !== 'place' || view.needs === 'nothing' || shapeOf(view) !== 'plain') return false;
  const english = view.textLang === undefined || view.textLang === 'en';
  if (!english || !MAP_NOUNS.has(plainForm(view.surface)) || !VERB.test(tail(view, 10))) return false;
  return !view.before.first(ARTICLE_WITHIN).some(({ plain }) => ARTICLED.has(plain));
}

export function missingArticle(view: NameView): Sign | undefined {
  if (isFirm(view)) return refusal('longer-name', 'no article');
  if (!isPluralCountry(view)) return undefined;
  // Other languages have a name of their own for the country, and the English one for the airline.
  if (view.textLang !== undefined && view.textLang !== 'en') return refusal('longer-name', view.textLang);
  if (isHouse(view)) return refusal('longer-name', 'at the');
  const worn = AIRLINES.exec(tail(view, 12))?.[1];
  if (worn !== undefined) return refusal('longer-name', worn);
  if (!SUBJECT.test(tail(view, 30))) return undefined;
  const start = view.before.all().findIndex((word) => /[.!?]\s/u.test(word.gap));
  const within = start < 0 ? ARTICLE_WITHIN : Math.min(start, ARTICLE_WITHIN);
  const near = view.before.first(within).map((word) => word.plain);
  if (near.includes('the') || PREPOSITIONS.has(plainLeft(view))) return undefined;
  return refusal('longer-name', 'no article');
}

/** "Nobody at the Emirates": one is in a country, and at a stadium or an airline. */
function isHouse({ before, after }: NameView): boolean {
  const next = after.at(0);
  const held = next !== undefined && isSpace(next.gap) && isCapitalised(next.text);
  return before.at(0)?.text === 'the' && before.at(1)?.text === 'at' && !held;
}

function isPluralCountry(view: NameView): boolean {
  const doubtful = view.type === 'place' && view.needs !== 'nothing' && shapeOf(view) === 'plain';
  return view.lang === 'en' && doubtful && view.surface.endsWith('s') && isTitleCased(view.surface);
}
