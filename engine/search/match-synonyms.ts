/**
 * Texts name an entity as their author does. Who types "Хафтар" or "Hifter" means the claims about Haftar: the other
 * names of an entity that a word names stand for the word too, a little below it.
 */
import type { Collection } from './collection.ts';
import { distinct, type TermMatch } from './match-word.ts';
import { functionWords } from '../resolve/lexicon/function-words.ts';
import { wordsOf } from './search-words.ts';

const OTHER_NAME = 0.25;
/** Terms that are looked at: the beginnings of one letter stand for thousands. */
const MOST_TERMS = 20;
/** A beginning that names more entities than this names none in particular. */
const MOST_ENTITIES = 5;

export function withSynonyms(collection: Collection, matches: readonly TermMatch[]): readonly TermMatch[] {
  const costs = namedEntities(collection, matches);
  if (costs.size === 0 || costs.size > MOST_ENTITIES) return matches;
  const others = [...costs].flatMap(([entity, cost]) =>
    namesOfOneWord(collection, entity).map((name) => ({
      term: collection.terms.exactly(name)!,
      cost: cost + OTHER_NAME,
    })),
  );
  return distinct([...matches, ...others]);
}

/** Entities of which a term is a whole name, with what it costs to believe it. */
function namedEntities(collection: Collection, matches: readonly TermMatch[]): Map<number, number> {
  const { termForms, formEntity, formWords } = collection;
  const costs = new Map<number, number>();
  for (const { term, cost } of matches.slice(0, MOST_TERMS)) {
    termForms.forEach(term, (form) => {
      const entity = formEntity.get(form);
      if (formWords.get(form) === 1 && !costs.has(entity)) costs.set(entity, cost);
    });
  }
  return costs;
}

function namesOfOneWord({ entityForm, formEntity, formWords, forms }: Collection, entity: number): string[] {
  const names: string[] = [];
  for (let form = entityForm.get(entity); form < forms.length && formEntity.get(form) === entity; form++) {
    if (formWords.get(form) !== 1) continue;
    const name = wordsOf(forms[form]!)[0]!.key;
    if (!isOrdinaryWord(name)) names.push(name);
  }
  return names;
}

/** Folded, "IS" and "US" are words of every other sentence. */
function isOrdinaryWord(name: string): boolean {
  return name.length < 3 || functionWords().has(name);
}
