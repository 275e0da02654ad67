/** A dossier as read, before anything about it is known to be true. */

export const RECORD_KEYS = ['sources', 'entities', 'claims'] as const;
export type RecordKey = (typeof RECORD_KEYS)[number];

export interface RawDossier {
  /** All other top-level keys; an object without prototype, so that no key is special. */
  readonly header: Readonly<Record<string, unknown>>;
  /** A list is absent when the file has none or has something else under its key (which is then in the header). */
  readonly records: { readonly [Key in RecordKey]?: readonly unknown[] };
}

/** Where things stand in the text of a file. */
export interface TextPlaces {
  readonly text: string;
  readonly header: ReadonlyMap<string, number>;
  readonly records: { readonly [Key in RecordKey]?: readonly number[] };
}

export function isRecordKey(key: string): key is RecordKey {
  return (RECORD_KEYS as readonly string[]).includes(key);
}

/** A value that is already parsed, such as one from a database or a test. */
export function rawFromValue(value: object): RawDossier {
  const header = Object.assign(Object.create(null) as Record<string, unknown>, value);
  const records: { -readonly [Key in RecordKey]?: readonly unknown[] } = {};
  for (const key of RECORD_KEYS) {
    const list = header[key];
    if (!Array.isArray(list)) continue;
    records[key] = list;
    delete header[key];
  }
  return { header, records };
}
