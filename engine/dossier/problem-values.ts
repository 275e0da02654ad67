/**
 * Each code of a problem with the values that its sentence names. Texts from a file have gone through `quote`; numbers are
 * amounts, which a language groups in its own way, and what counts places (lines, bytes, versions) is text, as it is shown.
 * A problem as a value is worded first and stands inside the sentence.
 */
import type { Problem } from './problem.ts';

/** What a text may not hold; each is worded as a thing: "a tab". */
export type HiddenKind =
  | 'tab'
  | 'line-break'
  | 'direction-mark'
  | 'line-separator'
  | 'paragraph-separator'
  | 'byte-order-mark'
  | 'control'
  | 'turning';

/** What belongs at a place, and what is there instead. */
export type ExpectedKind = 'text' | 'number' | 'list' | 'object' | 'pair';
export type FoundKind = 'empty-text' | 'list' | 'object';

/** Where the grammar of JSON was left. */
export type JsonFaultKind =
  | 'comma-or-brace'
  | 'comma-or-bracket'
  | 'brace'
  | 'after-end'
  | 'colon'
  | 'key'
  | 'spare-comma'
  | 'quotes'
  | 'comment'
  | 'value'
  | 'escape'
  | 'line-in-text'
  | 'open-text';

interface Plain {
  readonly value: string;
}

interface Versions {
  readonly version: string;
  readonly known: string;
}

interface Limit {
  readonly max: number;
}

export interface ProblemValues {
  // The file as a whole
  empty: object;
  'not-a-dossier': object;
  'not-an-object': object;
  'too-large': { readonly megabytes: number };
  unreadable: { readonly reason: string };
  'not-json': { readonly line: string; readonly column: string; readonly fault: Problem };
  'ends-early': { readonly fault: Problem };
  'more-problems': { readonly count: number };
  'more-problems-unchecked': { readonly count: number };
  'newer-format': Versions;
  'is-backup': object;
  // Before it is text
  swells: { readonly megabytes: number };
  'gzip-damaged': object;
  'not-utf-8': { readonly byte: string };
  'not-to-be-read': { readonly reason: string };
  // A backup
  'not-a-backup': object;
  'newer-backup': Versions;
  'cut-off': { readonly fault: Problem };
  'line-too-long': { readonly line: string };
  'first-line-damaged': { readonly place: string };
  'dossier-announced-twice': object;
  'other-dossier': Plain & { readonly announced: string };
  'dossier-not-valid': { readonly title: string; readonly fault: Problem };
  'settings-not-read': { readonly reason: string };
  // Its lists and records
  'no-source': object;
  'list-missing': object;
  'no-list': object;
  'too-many-records': Limit;
  'record-too-long': Limit;
  'too-deep': Limit;
  'repeated-key': object;
  'forbidden-key': object;
  'misspelt-key': { readonly meant: string };
  'unknown-key': { readonly known: string };
  'list-for-object': object;
  'too-many-items': Limit & { readonly length: number };
  // One value
  missing: object;
  'coordinate-missing': object;
  'coordinate-spare': object;
  'not-a-latitude': Limit;
  'not-a-longitude': Limit;
  'not-the-one': { readonly choice: string; readonly found: Problem };
  'not-one-of': { readonly choices: string; readonly found: Problem };
  'wrong-kind': { readonly expected: Problem; readonly found: Problem };
  'empty-text': object;
  'blank-text': object;
  'too-long': Limit & { readonly length: number };
  hidden: { readonly what: Problem; readonly code: string; readonly place: number };
  'half-character': object;
  'not-an-id': Plain;
  'not-a-language': Plain;
  'not-https': Plain;
  'not-an-address': Plain;
  'not-a-date': Plain;
  'not-a-day': Plain;
  'no-such-day': Plain;
  'revision-not-whole': object;
  'revision-below-one': object;
  'no-claim': object;
  // What spans records
  'repeated-id': Plain & { readonly place: string };
  'own-claim': object;
  'no-such-source': Plain;
  'no-such-entity': Plain;
  'no-such-claim': Plain;
  // What a closer look at a valid dossier finds
  'anchor-too-many-words': Limit & { readonly length: number };
  'anchor-too-few-words': Limit & { readonly count: number; readonly min: number };
  'anchor-many-places': { readonly length: number; readonly lines: string };
  'anchor-many-lines': { readonly first: string; readonly last: string };
  'anchor-spelling': { readonly line: string };
  'anchor-nowhere': Plain;
  'anchor-prefix': Plain;
  'anchor-suffix': Plain;
  'anchor-end': Plain;
  'borrowed-words': Plain & { readonly length: number };
  'no-wording': object;
  'no-speaker': Plain;
  'speaker-of-article': object;
  'contested-name': Plain & { readonly place: string };
  'event-without-date': Plain;
  'foreign-fact': Plain;
  'no-full-name': Plain;
  'no-names': Plain;
  'no-context': Plain & { readonly place: string };
  'name-never-found': { readonly place: string };
  'relation-twice': Plain & { readonly relation: string };
  'relations-of-one-pair': Plain & { readonly relation: string; readonly other: string };
  'corrects-in-turn': Plain;
  'relations-disagree': Plain & { readonly relation: string; readonly other: string };
  'denies-nothing': object;
  'corrected-by-none': object;
  'repeated-name': Plain & { readonly place: string };
  'untidy-text': object;
  'unmentioned-entity': Plain;
  'no-fact': Plain;
  'unreached-claim': object;
  // Parts of sentences
  found: Plain;
  at: { readonly place: string; readonly fault: Problem };
  'cut.dossier': { readonly title: string };
}

/** Parts of sentences that name no values. */
export type PartCode =
  | `hidden.${HiddenKind}`
  | `expected.${ExpectedKind}`
  | `found.${FoundKind}`
  | `json.${JsonFaultKind}`
  | `cut.${'empty' | 'last-line' | 'last-line-damaged'}`;
