/**
 * The rules that span records: ids are unique, and whatever is referred to exists. Linear; yields after each batch.
 * A record that failed the schema still lends its id, so that one mistake is not reported as many.
 */
import type { IssueList, PathSegments } from './dossier-issue.ts';
import type { Claim, Entity, Source } from './model.ts';
import { NO_SUCH } from './problem.ts';
import type { RecordKey } from './raw-dossier.ts';
import { quote } from './visible-text.ts';

/** Records by their place in the file; those that failed the schema are undefined. */
interface CheckedRecords {
  readonly sources: readonly (Source | undefined)[];
  readonly entities: readonly (Entity | undefined)[];
  readonly claims: readonly (Claim | undefined)[];
}

/** A list that the file lacks is undefined: that is one issue, not one for each reference into it. */
type RecordIds = { readonly [Key in RecordKey]: readonly unknown[] | undefined };

interface Check {
  readonly issues: IssueList;
  readonly known: { readonly [Key in RecordKey]: ReadonlyMap<string, number> | undefined };
}

const RECORDS_PER_STEP = 2_000;

export function* checkReferences(
  records: CheckedRecords,
  ids: RecordIds,
  issues: IssueList,
): Generator<number> {
  const known = {
    sources: yield* findDuplicates('sources', ids.sources, issues),
    entities: yield* findDuplicates('entities', ids.entities, issues),
    claims: yield* findDuplicates('claims', ids.claims, issues),
  };
  const check: Check = { issues, known };
  yield* eachRecord(records.sources, issues, (source, index) => checkSource(check, source, index));
  yield* eachRecord(records.entities, issues, (entity, index) => checkEntity(check, entity, index));
  yield* eachRecord(records.claims, issues, (claim, index) => checkClaim(check, claim, index));
}

function* eachRecord<T>(
  list: readonly (T | undefined)[],
  issues: IssueList,
  run: (record: T, index: number) => void,
): Generator<number> {
  for (const [index, record] of list.entries()) {
    if (record !== undefined) run(record, index);
    if (issues.isFull) return;
    if (index % RECORDS_PER_STEP === RECORDS_PER_STEP - 1) yield RECORDS_PER_STEP;
  }
}

function* findDuplicates(
  key: RecordKey,
  ids: readonly unknown[] | undefined,
  issues: IssueList,
): Generator<number, ReadonlyMap<string, number> | undefined> {
  if (!ids) return undefined;
  const places = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    if (index % RECORDS_PER_STEP === RECORDS_PER_STEP - 1) yield 0;
    if (typeof id !== 'string') continue;
    const first = places.get(id);
    if (first === undefined) places.set(id, index);
    else issues.add([key, index, 'id'], { is: 'repeated-id', value: quote(id), place: `${key}[${first}]` });
  }
  return places;
}

function checkSource(check: Check, source: Source, index: number): void {
  for (const [c, correction] of source.corrections.entries()) {
    expectAll(check, 'claims', correction.claims, ['sources', index, 'corrections', c, 'claims']);
  }
}

function checkEntity(check: Check, entity: Entity, index: number): void {
  for (const [f, fact] of entity.facts.entries()) {
    expectAll(check, 'claims', fact.claims, ['entities', index, 'facts', f, 'claims']);
  }
}

function checkClaim(check: Check, claim: Claim, index: number): void {
  const path: PathSegments = ['claims', index];
  expectAll(check, 'entities', claim.entities, [...path, 'entities']);
  expectAll(check, 'entities', claim.attribution.by, [...path, 'attribution', 'by']);
  expect(check, 'sources', claim.source, [...path, 'source']);
  for (const [r, relation] of claim.relations.entries()) {
    const at = [...path, 'relations', r, 'claim'];
    if (relation.claim === claim.id) check.issues.add(at, { is: 'own-claim' });
    else expect(check, 'claims', relation.claim, at);
  }
}

function expectAll(check: Check, key: RecordKey, ids: readonly string[], path: PathSegments): void {
  for (const [index, id] of ids.entries()) expect(check, key, id, [...path, index]);
}

function expect(check: Check, key: RecordKey, id: string, path: PathSegments): void {
  const known = check.known[key];
  if (!known || known.has(id)) return;
  check.issues.add(path, { is: NO_SUCH[key], value: quote(id) });
}
