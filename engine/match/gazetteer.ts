/**
 * The gazetteer: all names of the active dossiers, as typed-array views on one buffer. Compiled once in the
 * background, sent to each page as it is and opened there without copying. It holds no names, only their hashes.
 */
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { GazetteerMeta } from './entry.ts';
import { HEADER_WORDS, SECTIONS, headerChecksum } from './layout.ts';
import type { SectionName } from './layout.ts';
import { FORMAT_VERSION, H, MAGIC } from './layout.ts';
import { MAX_PATTERN_UNITS } from './pattern.ts';
import { compileScanner } from './scanner.ts';

export interface Gazetteer {
  readonly buffer: ArrayBuffer;
  readonly entityCount: number;
  readonly nameCount: number;
  /** For the matcher. */
  readonly tables: Tables;
}

export interface Tables {
  /** Signed views throughout: unsigned ones make V8 box every number past 2^31. */
  readonly slots: Int32Array;
  readonly slotCount: number;
  readonly firstFilter: Int32Array;
  readonly firstShift: number;
  readonly prefixFilter: Int32Array;
  readonly entries: Int32Array;
  readonly profileBits: number;
  readonly profiles: Int32Array;
  readonly maxTokens: number;
  readonly hasArabic: boolean;
  /** Finds the places worth a look, where one regular expression can tell them. */
  readonly scanner: RegExp | undefined;
  meta(): GazetteerMeta;
  /** Ends and slots of the patterns found at one place. */
  readonly found: Int32Array;
  /** Where a walk is: offset and hashes. */
  readonly cursor: Int32Array;
  /** End and hash of the word found last. */
  readonly word: Int32Array;
  readonly entityKinds: Uint8Array;
  readonly idOffsets: Int32Array;
  readonly ids: Uint8Array;
}

export function loadGazetteer(buffer: ArrayBuffer): Result<Gazetteer, string> {
  if (buffer.byteLength < HEADER_WORDS * 4) return err('too short to be a gazetteer');
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (header[H.magic] !== MAGIC) return err('not a gazetteer');
  if (header[H.version] !== FORMAT_VERSION) {
    return err(`gazetteer format ${header[H.version]}, expected ${FORMAT_VERSION}`);
  }
  if (header[H.checksum] !== headerChecksum(header)) return err('the gazetteer header is damaged');
  if (header[H.byteLength] !== buffer.byteLength) return err('the gazetteer is cut short');
  return ok(openGazetteer(buffer));
}

/** Views on a buffer known to be good. */
export function openGazetteer(buffer: ArrayBuffer): Gazetteer {
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  const words = (name: SectionName): Int32Array => {
    const at = H.sections + 2 * SECTIONS.indexOf(name);
    return new Int32Array(buffer, header[at], header[at + 1]! / 4);
  };
  const bytes = (name: SectionName): Uint8Array => {
    const at = H.sections + 2 * SECTIONS.indexOf(name);
    return new Uint8Array(buffer, header[at], header[at + 1]);
  };
  const meta = once((): GazetteerMeta => JSON.parse(readUnits(words('meta'))));
  const tables: Tables = {
    slots: words('slots'),
    slotCount: header[H.slotCount]!,
    firstFilter: words('firstFilter'),
    firstShift: header[H.firstShift]!,
    prefixFilter: words('prefixFilter'),
    entries: words('entries'),
    profileBits: header[H.profileBits]!,
    profiles: words('profiles'),
    maxTokens: header[H.maxTokens]!,
    hasArabic: header[H.hasArabic] === 1,
    scanner: compileScanner(meta().scanner),
    meta,
    found: new Int32Array(4 * (MAX_PATTERN_UNITS + 1)),
    cursor: new Int32Array(5),
    word: new Int32Array(2),
    entityKinds: bytes('entityKinds'),
    idOffsets: words('idOffsets'),
    ids: bytes('ids'),
  };
  return { buffer, entityCount: header[H.entityCount]!, nameCount: header[H.nameCount]!, tables };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Strings are stored one unit a half-word, the count first. */
function readUnits(section: Int32Array): string {
  const units = new Uint16Array(section.buffer, section.byteOffset + 4, section[0]);
  let text = '';
  for (let i = 0; i < units.length; i += 4096) {
    text += String.fromCharCode.apply(null, units.subarray(i, i + 4096) as unknown as number[]);
  }
  return text;
}
