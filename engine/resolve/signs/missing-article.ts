/**
 * English countries with a plural name take the article: "the Emirates" are the country, "Emirates, the Dubai carrier" is the
 * airline (convention 26). Asked only of names that need context, in running text, in the place of a subject.
 */
import { isSpace, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import type { NameView } from './name-view.ts';

/** How far in front the article may stand ("the oil-rich, friendly Emirates"). */
const ARTICLE_WITHIN = 3;
const PREPOSITIONS = /^(?:in|to|from|of|for|with|by|at|and|or|between|against|versus|vs|via|s)$/u;

export function missingArticle(view: NameView): Sign | undefined {
  const english = view.lang === 'en' && (view.textLang === undefined || view.textLang === 'en');
  if (view.type !== 'place' || view.needs === 'nothing' || !english || view.shape !== 'plain')
    return undefined;
  if (!/^\p{Lu}\p{Ll}+s$/u.test(view.surface)) return undefined;
  const near = view.before.slice(0, ARTICLE_WITHIN).map((word) => plainForm(word.text));
  if (near.includes('the') || (view.before.length === 0 && view.after.length === 0)) return undefined;
  const left = view.before[0];
  if (left && isSpace(left.gap) && PREPOSITIONS.test(near[0] ?? '')) return undefined;
  const subject = /^(?:\s+(?:and|or)\s+\p{Lu}|,\s+(?:the|an?)\s|\s+\p{Ll}+)/u.test(
    view.text.slice(view.end, view.end + 30),
  );
  return subject ? { rule: 'longer-name', effect: 'refuse', detail: 'no article' } : undefined;
}
