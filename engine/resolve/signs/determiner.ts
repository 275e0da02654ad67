/** What determiners say of a name: questions the rules for names used like common nouns have in common. */
import { tail, wordLeft, type NameView } from './name-view.ts';

/** What cannot be the noun that a name in front of it describes: "the Blackwater is low", but "the Blackwater men". */
const NO_NOUN =
  /^\s*(?:[.,;:!?)”"]|$)|^\s+(?:is|was|are|were|has|had|will|would|can|could|itself|and|or|in|at|on|to|from|of|with|by|for|which|that|where|when|after|before|until|does|did|who|too)(?=[\s,.;])/u;

/** No noun follows that the name could describe. */
export function standsAsNoun(view: NameView): boolean {
  return NO_NOUN.test(tail(view, 24));
}

export function isEnglish(view: NameView): boolean {
  return view.textLang === undefined || view.textLang === 'en';
}

/** The English article "a"; in Spanish and Portuguese, "a" is a preposition. */
export function followsA(view: NameView): boolean {
  const article = isEnglish(view) ? wordLeft(view)?.text.toLowerCase() : undefined;
  return article === 'a' || article === 'an';
}

/** "Which Tripoli?", but not "a fiction to which Britain put its name". */
export function isAskedFor(view: NameView): boolean {
  const word = wordLeft(view)?.text;
  return word === 'Which' || (word === 'which' && /^\s*\?/u.test(tail(view, 4)));
}
