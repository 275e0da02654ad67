/**
 * Reads the text of a dossier record by record, so that a reader of a large file can pause between them, and a file that is
 * too large in any part is given up there. Yields the number of UTF-16 units done.
 */
import { err, ok, type Result } from '../result.ts';
import type { IssueList, PathSegments } from './dossier-issue.ts';
import { lineNumbers } from './json/locate-value.ts';
import { type JsonFault, readKey, skipSpace, skipString, skipValue } from './json/skip-json.ts';
import { MAX_DEPTH, MAX_FILE_BYTES, MAX_RECORD_LENGTH, MAX_RECORDS } from './limits.ts';
import type { JsonFaultKind } from './problem-values.ts';
import type { Problem } from './problem.ts';
import { isRecordKey, type RawDossier, type RecordKey, type TextPlaces } from './raw-dossier.ts';

interface ReadDossier {
  readonly raw: RawDossier;
  readonly places: TextPlaces;
}

/** A fault that ends the reading. */
interface ReadFault {
  readonly segments: PathSegments;
  readonly problem: Problem;
  readonly offset?: number;
}

interface Reading {
  readonly text: string;
  readonly issues: IssueList;
  readonly header: Record<string, unknown>;
  readonly headerPlaces: Map<string, number>;
  readonly records: { [Key in RecordKey]?: unknown[] };
  readonly recordPlaces: { [Key in RecordKey]?: number[] };
  pos: number;
}

/** Two to four milliseconds of work. */
const UNITS_PER_STEP = 128 * 1024;
const BYTE_ORDER_MARK = '\uFEFF';

export function* readDossier(
  text: string,
  issues: IssueList,
): Generator<number, Result<ReadDossier, ReadFault>> {
  if (text.length > MAX_FILE_BYTES) {
    return err(whole({ is: 'too-large', megabytes: MAX_FILE_BYTES / 1024 / 1024 }));
  }
  const reading: Reading = {
    text,
    issues,
    header: Object.create(null) as Record<string, unknown>,
    headerPlaces: new Map(),
    records: {},
    recordPlaces: {},
    pos: skipSpace(text, text.startsWith(BYTE_ORDER_MARK) ? 1 : 0),
  };
  const refused = refuseOutright(reading);
  if (refused) return err(refused);

  reading.pos = skipSpace(text, reading.pos + 1);
  let first = true;
  while (text[reading.pos] !== '}' || !first) {
    const fault = yield* readMember(reading);
    if (fault) return err(fault);
    first = false;
    reading.pos = skipSpace(text, reading.pos);
    if (text[reading.pos] === '}') break;
    if (text[reading.pos] !== ',') return err(notJson(reading, reading.pos, 'comma-or-brace'));
    reading.pos = skipSpace(text, reading.pos + 1);
  }
  const end = skipSpace(text, reading.pos + 1);
  if (end < text.length) return err(notJson(reading, end, 'after-end'));
  return ok({
    raw: { header: reading.header, records: reading.records },
    places: { text, header: reading.headerPlaces, records: reading.recordPlaces },
  });
}

function refuseOutright(reading: Reading): ReadFault | undefined {
  const { text, pos } = reading;
  if (pos >= text.length) return whole({ is: 'empty' });
  if (text[pos] === '{') return undefined;
  const end = skipValue(text, pos, pos + MAX_RECORD_LENGTH);
  if (typeof end !== 'number' && end.kind !== 'too-long' && end.kind !== 'too-deep') {
    return notJson(reading, end.offset, end.kind, end.endsEarly);
  }
  return { ...whole({ is: 'not-an-object' }), offset: pos };
}

function* readMember(reading: Reading): Generator<number, ReadFault | undefined> {
  const { text } = reading;
  const start = reading.pos;
  if (text[start] !== '"') return notJson(reading, start, ...missingKey(text, start));
  const end = skipString(text, start, Math.min(text.length, start + MAX_RECORD_LENGTH));
  if (typeof end !== 'number') return faultIn(reading, [], end);
  const key = readKey(text, start, end);
  const colon = skipSpace(text, end);
  if (text[colon] !== ':') return notJson(reading, colon, 'colon');
  const isRepeated = reading.headerPlaces.has(key);
  if (isRepeated) reading.issues.add([key], { is: 'repeated-key' }, start);
  reading.pos = skipSpace(text, colon + 1);
  reading.headerPlaces.set(key, reading.pos);
  if (isRecordKey(key) && text[reading.pos] === '[') return yield* readRecords(reading, key);
  return readValue(reading, [key], (value) => {
    if (!isRepeated) reading.header[key] = value;
  });
}

function missingKey(text: string, pos: number): [JsonFaultKind, endsEarly: boolean] {
  if (pos >= text.length) return ['brace', true];
  return [text[pos] === '}' ? 'spare-comma' : 'key', false];
}

function* readRecords(reading: Reading, key: RecordKey): Generator<number, ReadFault | undefined> {
  const { text } = reading;
  const values = (reading.records[key] ??= []); // there already if the key is repeated, which is an issue of its own
  const places = (reading.recordPlaces[key] ??= []);
  let stepEnd = reading.pos + UNITS_PER_STEP;
  reading.pos = skipSpace(text, reading.pos + 1);
  let isFirst = true;
  while (text[reading.pos] !== ']' || !isFirst) {
    if (values.length >= MAX_RECORDS[key]) {
      const problem = { is: 'too-many-records', max: MAX_RECORDS[key] } as const;
      return { segments: [key], problem, offset: reading.pos };
    }
    places.push(reading.pos);
    const fault = readValue(reading, [key, values.length], (value) => values.push(value));
    if (fault) return fault;
    isFirst = false;
    if (reading.pos > stepEnd) {
      yield reading.pos;
      stepEnd = reading.pos + UNITS_PER_STEP;
    }
    reading.pos = skipSpace(text, reading.pos);
    if (text[reading.pos] === ']') break;
    if (text[reading.pos] !== ',') return notJson(reading, reading.pos, 'comma-or-bracket');
    reading.pos = skipSpace(text, reading.pos + 1);
  }
  reading.pos += 1;
  return undefined;
}

function readValue(
  reading: Reading,
  path: PathSegments,
  keep: (value: unknown) => void,
): ReadFault | undefined {
  const { text, issues, pos } = reading;
  const end = skipValue(text, pos, pos + MAX_RECORD_LENGTH, (inner, offset) =>
    issues.add([...path, ...inner], { is: 'repeated-key' }, offset),
  );
  if (typeof end !== 'number') return faultIn(reading, path, end);
  reading.pos = end;
  keep(JSON.parse(text.slice(pos, end)));
  return undefined;
}

function faultIn(reading: Reading, path: PathSegments, fault: JsonFault): ReadFault {
  if (fault.kind === 'too-long') {
    const problem = { is: 'record-too-long', max: MAX_RECORD_LENGTH } as const;
    return { segments: path, problem, offset: reading.pos };
  }
  if (fault.kind === 'too-deep') {
    const segments = fault.member === undefined ? path : [...path, fault.member];
    return { segments, problem: { is: 'too-deep', max: MAX_DEPTH }, offset: fault.offset };
  }
  return notJson(reading, fault.offset, fault.kind, fault.endsEarly);
}

function notJson({ text }: Reading, offset: number, kind: JsonFaultKind, endsEarly = false): ReadFault {
  const column = offset - text.lastIndexOf('\n', offset - 1);
  const [line = 1] = lineNumbers(text, [offset]);
  const fault: Problem = { is: `json.${kind}` };
  const at = {
    line: String(line),
    column: String(column),
    fault: endsEarly ? ({ is: 'ends-early', fault } as const) : fault,
  };
  return { ...whole({ is: 'not-json', ...at }), offset };
}

function whole(problem: Problem): ReadFault {
  return { segments: [], problem };
}
