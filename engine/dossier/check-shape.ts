/** Holds the header and each record against the schema, one at a time, so that a large dossier is checked in small steps. */
import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type { IssueList, PathSegments } from './dossier-issue.ts';
import { guardShape } from './guard-shape.ts';
import { MAX_RECORDS } from './limits.ts';
import type { DossierHeader } from './model.ts';
import { problemOf } from './problem-of.ts';
import { RECORD_KEYS, type RawDossier, type RecordKey } from './raw-dossier.ts';
import { FORMAT_VERSION, HeaderSchema } from './schema.ts';

const RECORDS_PER_STEP = 50;

/** Unless this gives true there is nothing to be gained from looking further. */
export function checkVersion(header: RawDossier['header'], issues: IssueList): boolean {
  const version = header['formatVersion'];
  if (typeof version !== 'number' || version <= FORMAT_VERSION) return true;
  issues.add(['formatVersion'], {
    is: 'newer-format',
    version: String(version),
    known: String(FORMAT_VERSION),
  });
  return false;
}

export function checkHeader(raw: RawDossier, issues: IssueList): DossierHeader | undefined {
  for (const key of RECORD_KEYS) checkRecordList(raw, key, issues);
  const { sources: _s, entities: _e, claims: _c, ...header } = raw.header;
  return checkValue(header, HeaderSchema, [], issues);
}

function checkRecordList(raw: RawDossier, key: RecordKey, issues: IssueList): void {
  const list = raw.records[key];
  if (list && list.length > MAX_RECORDS[key])
    issues.add([key], { is: 'too-many-records', max: MAX_RECORDS[key] });
  if (key === 'sources' && list?.length === 0) issues.add([key], { is: 'no-source' });
  if (list) return;
  issues.add([key], { is: Object.hasOwn(raw.header, key) ? 'no-list' : 'list-missing' });
}

/** Gives the records by their place, undefined where one fails. Yields how many records each step took. */
export function* checkRecords<TSchema extends GenericSchema>(
  list: readonly unknown[],
  key: RecordKey,
  schema: TSchema,
  issues: IssueList,
): Generator<number, (InferOutput<TSchema> | undefined)[]> {
  const checked: (InferOutput<TSchema> | undefined)[] = [];
  for (const [index, value] of list.entries()) {
    checked.push(checkValue(value, schema, [key, index], issues));
    if (issues.isFull) break;
    if (index % RECORDS_PER_STEP === RECORDS_PER_STEP - 1) yield RECORDS_PER_STEP;
  }
  return checked;
}

function checkValue<TSchema extends GenericSchema>(
  value: unknown,
  schema: TSchema,
  path: PathSegments,
  issues: IssueList,
): InferOutput<TSchema> | undefined {
  const before = issues.count;
  if (!guardShape(value, schema, path, issues)) return undefined;
  const result = safeParse(schema, value, { abortPipeEarly: true });
  for (const issue of result.issues ?? []) {
    if (issue.type === 'strict_object' && issue.expected === 'never') continue; // guardShape names every one
    const inner = (issue.path ?? []).map((item) => item.key as string | number);
    issues.add([...path, ...inner], problemOf(issue));
  }
  return result.success && issues.count === before ? result.output : undefined;
}
