/**
 * What a newer revision of a dossier changes. The earlier one is shown record by record, so that of two large dossiers only
 * one needs to be in memory.
 */
import type { Claim, Dossier, Entity, Source } from './model.ts';

/** The first few as names or texts, all as a number. */
export interface ChangedRecords {
  readonly count: number;
  readonly first: readonly string[];
}

export interface RecordChanges {
  readonly added: ChangedRecords;
  readonly removed: ChangedRecords;
  readonly changed: ChangedRecords;
}

export interface DossierChanges {
  readonly entities: RecordChanges;
  readonly facts: RecordChanges;
  readonly claims: RecordChanges;
  readonly sources: RecordChanges;
}

export interface Comparison {
  earlierSource(source: Source): void;
  earlierEntity(entity: Entity): void;
  earlierClaim(claim: Claim): void;
  /** After all earlier records. */
  changes(): DossierChanges;
}

/** As many as a reader looks through; beyond that a number says more. */
const MOST_NAMED = 50;

export function compareWith(newer: Pick<Dossier, 'sources' | 'entities' | 'claims'>): Comparison {
  const sources = new RecordComparison(
    newer.sources,
    ({ id }) => id,
    ({ title }) => title,
  );
  const entities = new RecordComparison(
    newer.entities,
    ({ id }) => id,
    ({ name }) => name,
  );
  const claims = new RecordComparison(
    newer.claims,
    ({ id }) => id,
    ({ text }) => text,
  );
  const facts = new RecordComparison(
    newer.entities.flatMap(factsOf),
    ({ key }) => key,
    ({ text }) => text,
  );
  return {
    earlierSource: (source) => sources.earlier(source),
    earlierEntity: (entity) => {
      entities.earlier(entity);
      for (const fact of factsOf(entity)) facts.earlier(fact);
    },
    earlierClaim: (claim) => claims.earlier(claim),
    changes: () => ({
      entities: entities.changes(),
      facts: facts.changes(),
      claims: claims.changes(),
      sources: sources.changes(),
    }),
  };
}

/** Facts have no ids: one is the same as long as it says the same of the same entity, and changed when it cites other claims. */
function factsOf({ id, name, facts }: Entity) {
  return facts.map((fact) => ({
    key: `${id} ${fact.text}`,
    text: `${name}: ${fact.text}`,
    claims: fact.claims,
  }));
}

class RecordComparison<T> {
  readonly #newer: Map<string, T>;
  readonly #nameOf: (record: T) => string;
  readonly #keyOf: (record: T) => string;
  readonly #seen = new Set<string>();
  readonly #removed = new Tally();
  readonly #changed = new Tally();

  constructor(newer: readonly T[], keyOf: (record: T) => string, nameOf: (record: T) => string) {
    this.#newer = new Map(newer.map((record) => [keyOf(record), record]));
    this.#keyOf = keyOf;
    this.#nameOf = nameOf;
  }

  earlier(record: T): void {
    const key = this.#keyOf(record);
    const newer = this.#newer.get(key);
    if (newer === undefined) {
      this.#removed.add(this.#nameOf(record));
      return;
    }
    this.#seen.add(key);
    // Parsed records hold their keys in the order of the schema, so the same content is the same text.
    if (JSON.stringify(newer) !== JSON.stringify(record)) this.#changed.add(this.#nameOf(newer));
  }

  changes(): RecordChanges {
    const added = new Tally();
    for (const [key, record] of this.#newer) {
      if (!this.#seen.has(key)) added.add(this.#nameOf(record));
    }
    return { added: added.total(), removed: this.#removed.total(), changed: this.#changed.total() };
  }
}

class Tally {
  #count = 0;
  readonly #first: string[] = [];

  add(name: string): void {
    this.#count += 1;
    if (this.#first.length < MOST_NAMED) this.#first.push(name);
  }

  total(): ChangedRecords {
    return { count: this.#count, first: this.#first };
  }
}
