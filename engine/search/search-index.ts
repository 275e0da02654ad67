/**
 * Searches names in all spellings, facts and claims. Exact words and beginnings are looked for first; only where a
 * section finds nothing by them does it take words for misspelt, or for names in another script.
 */
import type { Claim, Entity } from '../dossier/model.ts';
import { functionWords } from '../resolve/lexicon/function-words.ts';
import { fold } from '../text/fold-text.ts';
import { Collection, type SearchedDossier } from './collection.ts';
import { EntityFinder } from './find-entities.ts';
import { TextFinder, type QueryWord } from './find-texts.ts';
import { withSynonyms } from './match-synonyms.ts';
import { matchWord } from './match-word.ts';
import type { EntityHit, SearchLimits, SearchResults, Section } from './results.ts';
import { wordsOf } from './search-words.ts';
import { claimHit, entityHit, factHit } from './show-hits.ts';

/** Nobody types more, and a pasted page would be searched word by word. */
const MOST_WORDS = 8;
const MOST_QUERY_UNITS = 200;

export const DEFAULT_LIMITS: SearchLimits = { entities: 6, facts: 4, claims: 6 };

export class SearchIndex {
  readonly #collection = new Collection();
  readonly #entities = new EntityFinder(this.#collection);
  readonly #texts = new TextFinder(this.#collection);

  get entityCount(): number {
    return this.#collection.entities.length;
  }

  /** Entities of a dossier before its claims; the rest in any order and any portions. */
  addEntities(dossier: SearchedDossier, entities: readonly Entity[]): void {
    for (const entity of entities) this.#collection.addEntity(dossier, entity);
  }

  addClaims(dossier: SearchedDossier, claims: readonly Claim[]): void {
    for (const claim of claims) this.#collection.addClaim(dossier, claim);
  }

  search(query: string, limits: SearchLimits = DEFAULT_LIMITS): SearchResults {
    const { terms } = this.#collection;
    const keys = queryKeys(query.slice(0, MOST_QUERY_UNITS), (key) => terms.exactly(key) !== undefined);
    const telling = keys.filter((key) => !functionWords().has(key));
    const loose = once(() => this.#prepare(telling, true));
    const attempts = [
      once(() => this.#prepare(keys, false)),
      ...(telling.length === keys.length ? [] : [once(() => this.#prepare(telling, false))]),
      loose,
    ];
    // A word that nothing resembles is a slip of the finger; a claim, though, holds all words or is another one.
    const withoutSlips = once(() => loose().filter(({ matches }) => matches.length > 0));
    const entities = this.#findEntities([...attempts, withoutSlips], limits);
    const texts = this.#findTexts(attempts, limits);
    return { query, entities, ...texts };
  }

  #prepare(keys: readonly string[], loose: boolean): QueryWord[] {
    return keys.map((key) => {
      const matches = matchWord(key, this.#collection.terms, loose);
      return { key, matches, inTexts: withSynonyms(this.#collection, matches) };
    });
  }

  /** The first attempt with an entity that holds all words; else the first with one that the query names in passing. */
  #findEntities(attempts: readonly (() => QueryWord[])[], { entities: most }: SearchLimits) {
    let partly: Section<EntityHit> | null = null;
    for (const attempt of attempts) {
      const words = attempt();
      if (words.length === 0) continue;
      const found = this.#entities.find(
        words.map(({ matches }) => matches),
        most,
      );
      if (found.total === 0) continue;
      const hits = found.list().map((each) => entityHit(this.#collection, each, words));
      const section = { hits, total: found.total };
      if (found.list().some(({ whole }) => whole)) return section;
      partly ??= section;
    }
    return partly ?? nothing();
  }

  #findTexts(attempts: readonly (() => QueryWord[])[], limits: SearchLimits) {
    for (const attempt of attempts) {
      const words = attempt();
      if (words.length === 0) continue;
      const { facts, claims } = this.#texts.find(words, limits);
      if (facts.total + claims.total === 0) continue;
      return {
        facts: {
          hits: facts.list().map(({ text }) => factHit(this.#collection, text, words)),
          total: facts.total,
        },
        claims: {
          hits: claims.list().map(({ text }) => claimHit(this.#collection, text, words)),
          total: claims.total,
        },
      };
    }
    return { facts: nothing(), claims: nothing() };
  }
}

/** Distinct words of a query; "Qaddafi’s" asks for Qaddafi, and "B-2" for one word where the dossiers have it. */
function queryKeys(query: string, isTerm: (key: string) => boolean): string[] {
  const words = wordsOf(fold(query).replaceAll(/(?<=\p{L})'s(?!\p{L})/gu, ''));
  const keys = new Set<string>();
  let joinedUntil = 0;
  for (const { key, also, start } of words) {
    if (start < joinedUntil) continue;
    const known = also.filter((other) => isTerm(other.key));
    // Longer where it is joined to its neighbour, shorter where an Arabic clitic is taken off.
    const better =
      known.find((other) => other.key.length > key.length) ?? (isTerm(key) ? undefined : known[0]);
    keys.add(better?.key ?? key);
    joinedUntil = better?.end ?? 0;
  }
  return [...keys].slice(0, MOST_WORDS);
}

function nothing(): Section<never> {
  return { hits: [], total: 0 };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
