/**
 * The one door for dossiers. A dossier is untrusted input: it is read, upgraded, checked against the schema and for its
 * references, and comes out whole or not at all, with every problem, its path and how to mend it. Never throws; takes time
 * linear in the size of the input.
 */
import { err, ok, type Result } from '../result.ts';
import { checkReferences } from './check-references.ts';
import { checkHeader, checkRecords, checkVersion } from './check-shape.ts';
import { createIssueList, type DossierIssue, type IssueList } from './dossier-issue.ts';
import type { Dossier } from './model.ts';
import {
  RECORD_KEYS,
  type RawDossier,
  rawFromValue,
  type RecordKey,
  type TextPlaces,
} from './raw-dossier.ts';
import { readDossier } from './read-dossier.ts';
import { reportIssues } from './report-issues.ts';
import { ClaimSchema, EntitySchema, SourceSchema } from './schema.ts';
import { upgradeDossier } from './upgrade/upgrade-dossier.ts';
import { quote } from './visible-text.ts';

export type ParseResult = Result<Dossier, readonly DossierIssue[]>;

export interface ParseProgress {
  readonly phase: 'reading' | 'checking' | 'linking';
  /** UTF-16 units while reading, records afterwards. */
  readonly done: number;
  readonly total: number;
}

/** The text of a file, or a value that is already parsed. */
export function parseDossier(input: unknown): ParseResult {
  const steps = parseSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The work, cut into steps of a few milliseconds; what it yields is how far it is. */
export function* parseSteps(input: unknown): Generator<ParseProgress, ParseResult> {
  const issues = createIssueList();
  let places: TextPlaces | undefined;
  try {
    const read = yield* readInput(input, issues);
    places = read?.places;
    const dossier = read && (yield* checkDossier(read.raw, issues));
    if (dossier) return ok(dossier);
  } catch (error) {
    // Only values that are no plain data come here, such as one whose getters throw.
    issues.add([], {
      is: 'unreadable',
      reason: quote(error instanceof Error ? error.message : typeof error),
    });
  }
  return err(reportIssues(issues, places, typeof input === 'string' ? input : undefined));
}

interface Input {
  readonly raw: RawDossier;
  readonly places?: TextPlaces;
}

function* readInput(input: unknown, issues: IssueList): Generator<ParseProgress, Input | undefined> {
  if (typeof input !== 'string') {
    if (typeof input === 'object' && input !== null && !Array.isArray(input))
      return { raw: rawFromValue(input) };
    issues.add([], { is: 'not-a-dossier' });
    return undefined;
  }
  const steps = readDossier(input, issues);
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      yield { phase: 'reading', done: step.value, total: input.length };
    } else if (step.value.ok) {
      return step.value.value;
    } else {
      const { segments, problem, offset } = step.value.error;
      issues.add(segments, problem, offset);
      return undefined;
    }
  }
}

function* checkDossier(
  unchecked: RawDossier,
  issues: IssueList,
): Generator<ParseProgress, Dossier | undefined> {
  if (!checkVersion(unchecked.header, issues)) return undefined;
  const raw = upgradeDossier(unchecked, unchecked.header['formatVersion']);
  const header = checkHeader(raw, issues);
  const list = (key: RecordKey) => raw.records[key] ?? [];
  const total = RECORD_KEYS.reduce((sum, key) => sum + list(key).length, 0);

  const checking = progressOf('checking', total);
  const sources = yield* checking(checkRecords(list('sources'), 'sources', SourceSchema, issues));
  const entities = yield* checking(checkRecords(list('entities'), 'entities', EntitySchema, issues));
  const claims = yield* checking(checkRecords(list('claims'), 'claims', ClaimSchema, issues));

  const linking = progressOf('linking', total);
  const { records } = raw;
  const ids = {
    sources: idsOf(records.sources),
    entities: idsOf(records.entities),
    claims: idsOf(records.claims),
  };
  if (!issues.isFull) yield* linking(checkReferences({ sources, entities, claims }, ids, issues));

  if (!header || issues.count > 0) return undefined;
  return {
    ...header,
    sources: sources.filter(isDefined),
    entities: entities.filter(isDefined),
    claims: claims.filter(isDefined),
  };
}

/** Turns "so many records more" into progress of the whole phase. */
function progressOf(phase: ParseProgress['phase'], total: number) {
  let done = 0;
  return function* report<T>(steps: Generator<number, T>): Generator<ParseProgress, T> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      done += step.value;
      yield { phase, done, total };
    }
  };
}

function idsOf(list: readonly unknown[] | undefined): unknown[] | undefined {
  return list?.map((record) =>
    typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined,
  );
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
