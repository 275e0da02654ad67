/**
 * Ranks facts and claims that hold all words of a query: in the text itself, or through the entities that they are about
 * (so "Хафтар" finds English claims about him), or through who says so.
 */
import { BestOf } from './best-of.ts';
import type { Collection } from './collection.ts';
import { isWordOfOneLetter, type TermMatch } from './match-word.ts';
import { Stages } from './stages.ts';

const IN_MARGIN = 1.5;
const THROUGH_ENTITY = 2;
/** A shorter beginning of a name reaches half of a dossier through its entities. */
const SHORTEST_THROUGH_ENTITY = 3;
/** More than any entity has claims: its own facts come before what others' facts say of it. */
const OWN_FACT = 1_000_000;

export interface FoundText {
  readonly text: number;
  readonly cost: number;
  readonly weight: number;
}

/** A word of the query with what it may stand for: in names, and in texts. */
export interface QueryWord {
  readonly key: string;
  readonly matches: readonly TermMatch[];
  readonly inTexts: readonly TermMatch[];
}

export class TextFinder {
  readonly #collection: Collection;
  readonly #stages = new Stages();

  constructor(collection: Collection) {
    this.#collection = collection;
  }

  find(words: readonly QueryWord[], most: { facts: number; claims: number }): FoundTexts {
    const { texts, entityWeight, textWeight } = this.#collection;
    this.#stages.begin(texts.length);
    const named = new Set(words.flatMap((word, number) => [...this.#advance(word, number)]));
    const facts = new BestOf<FoundText>(most.facts, compareFound);
    const claims = new BestOf<FoundText>(most.claims, compareFound);
    this.#stages.forEachFinished(words.length, (text, cost) => {
      const { kind, entity } = texts[text]!;
      if (kind === 'fact')
        facts.offer({ text, cost, weight: entityWeight.get(entity) + (named.has(entity) ? OWN_FACT : 0) });
      else claims.offer({ text, cost, weight: textWeight.get(text) });
    });
    return { facts, claims };
  }

  /** Answers the entities that the word names. */
  #advance({ key, matches, inTexts }: QueryWord, number: number): ReadonlySet<number> {
    const { termTexts, termMargins } = this.#collection;
    const advance = (text: number, cost: number) => this.#stages.advance(text, number, cost);
    for (const { term, cost } of inTexts) termTexts.forEach(term, (text) => advance(text, cost));
    for (const { term, cost } of inTexts)
      termMargins.forEach(term, (text) => advance(text, cost + IN_MARGIN));
    return key.length < SHORTEST_THROUGH_ENTITY && !isWordOfOneLetter(key)
      ? new Set()
      : this.#advanceThroughEntities(matches, advance);
  }

  #advanceThroughEntities(
    matches: readonly TermMatch[],
    advance: (text: number, cost: number) => void,
  ): ReadonlySet<number> {
    const { termForms, formEntity, entityTexts } = this.#collection;
    const seen = new Set<number>();
    for (const { term, cost } of matches) {
      termForms.forEach(term, (form) => {
        const entity = formEntity.get(form);
        if (seen.has(entity)) return;
        seen.add(entity);
        entityTexts.forEach(entity, (text) => advance(text, cost + THROUGH_ENTITY));
      });
    }
    return seen;
  }
}

export interface FoundTexts {
  readonly facts: BestOf<FoundText>;
  readonly claims: BestOf<FoundText>;
}

function compareFound(a: FoundText, b: FoundText): number {
  return a.cost - b.cost || b.weight - a.weight || a.text - b.text;
}
