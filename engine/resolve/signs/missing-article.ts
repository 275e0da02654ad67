/**
 * English countries with a plural name take the article: "the Emirates" are the country, "Emirates, the Dubai carrier" is the
 * airline (convention 26). Asked only of names that need context, in running text, in the place of a subject.
 */
import { plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { plainLeft, refusal, tail, type NameView } from './name-view.ts';

/** How far in front the article may stand ("the oil-rich, friendly Emirates"). */
const ARTICLE_WITHIN = 3;
const PREPOSITION = /^(?:in|to|from|of|for|with|by|at|and|or|between|against|versus|vs|via|s)$/u;
const SUBJECT = /^(?:['’]s?\s+\p{L}|\s+(?:and|or)\s+\p{Lu}|,\s+(?:the|an?)\s|\s+\p{Ll}+)/u;

export function missingArticle(view: NameView): Sign | undefined {
  if (!isPluralCountry(view)) return undefined;
  // Other languages have a name of their own for the country, and the English one for the airline.
  if (view.textLang !== undefined && view.textLang !== 'en') return refusal('longer-name', view.textLang);
  if (!SUBJECT.test(tail(view, 30))) return undefined;
  const start = view.before.findIndex((word) => /[.!?]\s/u.test(word.gap));
  const within = start < 0 ? ARTICLE_WITHIN : Math.min(start, ARTICLE_WITHIN);
  const near = view.before.slice(0, within).map((word) => plainForm(word.text));
  if (near.includes('the') || PREPOSITION.test(plainLeft(view))) return undefined;
  return refusal('longer-name', 'no article');
}

function isPluralCountry(view: NameView): boolean {
  const doubtful = view.type === 'place' && view.needs !== 'nothing' && view.shape === 'plain';
  return view.lang === 'en' && doubtful && /^\p{Lu}\p{Ll}+s$/u.test(view.surface);
}
