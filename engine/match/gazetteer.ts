/**
 * The gazetteer: all names of the active dossiers, as typed-array views on one buffer. Compiled once in the
 * background, sent to each page as it is and opened there without copying. It holds no names, only their hashes.
 */
import type { EntityKey } from '../dossier/model.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { GazetteerEntry, GazetteerMeta } from './entry.ts';
import { CASES, KINDS, NEEDS, REACHES, ROLES, TYPES } from './entry.ts';
import type { EntityReach, EntityType } from './entry.ts';
import { HEADER_WORDS, SECTIONS, headerChecksum } from './layout.ts';
import type { SectionName } from './layout.ts';
import { ENTRY_ENTITY, FORMAT_VERSION, H, MAGIC, SLOT_CODE } from './layout.ts';
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

/** An entry is one meaning of a pattern. Decoded on demand: a page asks for a handful. */
export function entryAt(gazetteer: Gazetteer, index: number): GazetteerEntry {
  const { tables } = gazetteer;
  const { entity, profile } = unpackEntry(tables, index);
  const packed = tables.profiles[2 * profile]!;
  return {
    kind: KINDS[packed & 3]!,
    needs: NEEDS[(packed >>> 2) & 3]!,
    case: CASES[(packed >>> 4) & 1]!,
    role: ROLES[(packed >>> 5) & 3]!,
    lang: tables.meta().langs[packed >>> 8]!,
    entity,
  };
}

/** Entries are numbered from the slots, which hold single meanings, on into the entries proper. */
function unpackEntry(tables: Tables, index: number): { entity: number; profile: number } {
  if (index < tables.slotCount) {
    const code = tables.slots[2 * index + 1]! & SLOT_CODE;
    return { entity: code >>> tables.profileBits, profile: code & ((1 << tables.profileBits) - 1) };
  }
  const at = 2 * (index - tables.slotCount);
  return { entity: tables.entries[at]! & ENTRY_ENTITY, profile: tables.entries[at + 1]! };
}

export interface GazetteerEntity {
  readonly key: EntityKey;
  readonly type: EntityType;
  readonly reach: EntityReach;
}

export function entityAt(gazetteer: Gazetteer, index: number): GazetteerEntity {
  const { entityKinds, idOffsets, ids, meta } = gazetteer.tables;
  const kind = entityKinds[index]!;
  const entity = String.fromCharCode(...ids.subarray(idOffsets[index], idOffsets[index + 1]));
  const dossier = meta().dossiers.findLast((candidate) => candidate.firstEntity <= index)!.id;
  return { key: { dossier, entity }, type: TYPES[kind & 7]!, reach: REACHES[kind >>> 3]! };
}
