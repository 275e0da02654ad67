/** What determiners say of a name: questions the rules for names used like common nouns have in common. */
import { wordSet } from '../lexicon/word-set.ts';
import { ownContextAt, plainLeft, tail, wordLeft, type NameView } from './name-view.ts';

/** What cannot be the noun that a name in front of it describes: "the Blackwater is low", but "the Blackwater men". */
const NO_NOUN =
  /^\s*(?:[.,;:!?)”"]|$)|^\s+(?:is|was|are|were|has|have|had|as|will|would|can|could|itself|and|or|in|at|on|to|from|of|with|by|for|which|that|where|when|after|before|until|does|did|who|too|altogether)(?=[\s,.;])/u;

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

/** Words for "which" of which the pronoun is another word, and for "other". */
const WHICH = wordSet(
  'quel quelle qual quale welches welcher welke hangi какои какая какое якии яка яке ktory ktora ktore ποια ποιο ποιος ποιαν',
);
const OTHER = wordSet(
  'autre altra altro otra otro outra outro andere anderen anderes obur diger другои другая другое другом другую',
  'іншии інша інше іншому inny inna inne innym drugi drugie drugim αλλη αλλο αλλος',
);

/** "l’altra Tripoli", "öbür Trablus": the second of two, unless the text says that it is this one ("l’autre Tripoli, la libyenne"). */
export function isTheSecond(view: NameView): boolean {
  if (isEnglish(view) || !OTHER.has(plainLeft(view).replace(/^.*'/u, ''))) return false; // "nell’altra"
  const which = view.text[view.end] === ',' ? view.after.first(2) : [];
  return !which.some(({ start }) => ownContextAt(view, start));
}

const ASKING = wordSet(
  'ask asks asked asking wonder wonders wondered know knows knew say says said so sure unclear forgot',
);

/** "Which Tripoli?", "asked which Trump had won", but not "a fiction to which Britain put its name". */
export function isAskedFor(view: NameView): boolean {
  const word = wordLeft(view);
  if (word?.text === 'Which' || (word && !isEnglish(view) && WHICH.has(word.plain))) return true;
  if (word?.text !== 'which') return false;
  return (
    /^\s*\?/u.test(tail(view, 4)) ||
    /[:?]\s$/u.test(word.beyond) ||
    ASKING.has(view.before.at(1)?.plain ?? '')
  );
}
