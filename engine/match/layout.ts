/** How a gazetteer lies in its buffer: a header of 32-bit words, then sections aligned to words. Little-endian. */
export const MAGIC = 0x5a474c53; // "SLGZ"
export const FORMAT_VERSION = 4;

/** A number, and not `H.sections`, so that what comes without the matcher comes without the header. */
const FIRST_SECTION = 11;

/** Positions in the header, in words. */
export const H = {
  magic: 0,
  version: 1,
  checksum: 2,
  byteLength: 3,
  entityCount: 4,
  nameCount: 5,
  firstShift: 6,
  profileBits: 7,
  slotCount: 8,
  maxTokens: 9,
  hasArabic: 10,
  sections: FIRST_SECTION,
} as const;

export const SECTIONS = [
  'slots',
  'firstFilter',
  'prefixFilter',
  'entries',
  'profiles',
  'entityKinds',
  'idOffsets',
  'ids',
  'meta',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export const HEADER_WORDS = FIRST_SECTION + 2 * SECTIONS.length;

/** Slot values: in use; the rest is the one meaning itself, or the position of the first entry of several. */
export const SLOT_USED = 0x8000_0000;
export const SLOT_SINGLE = 0x4000_0000;
export const SLOT_CODE = 0x3fff_ffff;

/** Entry words: end of a group of entries, end of the last group of a pattern; the rest is the entity. */
export const LAST_IN_GROUP = 0x8000_0000;
export const LAST_GROUP = 0x4000_0000;
export const ENTRY_ENTITY = 0x3fff_ffff;

/** Casings of groups: a number from `casingOf`, or one of these. */
export const ANY_CASING = 0;
export const CAPS_LINE = 1;

export function headerChecksum(header: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < HEADER_WORDS; i++) {
    if (i !== H.checksum) sum = Math.imul(sum ^ header[i]!, 0x01000193) ^ (sum >>> 15);
  }
  return sum >>> 0;
}

/** Lays the sections out behind the header; `fields` are the header's own values. */
export function assemble(
  fields: Readonly<Partial<Record<keyof typeof H, number>>>,
  sections: Readonly<Record<SectionName, Uint32Array | Uint8Array>>,
): ArrayBuffer {
  const padded = (length: number): number => (length + 3) & ~3;
  const byteLength = SECTIONS.reduce(
    (sum, name) => sum + padded(sections[name].byteLength),
    HEADER_WORDS * 4,
  );
  const buffer = new ArrayBuffer(byteLength);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  for (const [name, value] of Object.entries(fields)) header[H[name as keyof typeof H]] = value;
  header[H.magic] = MAGIC;
  header[H.version] = FORMAT_VERSION;
  header[H.byteLength] = byteLength;
  let offset = HEADER_WORDS * 4;
  SECTIONS.forEach((name, i) => {
    const section = sections[name];
    header[H.sections + 2 * i] = offset;
    header[H.sections + 2 * i + 1] = section.byteLength;
    const bytes = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
    new Uint8Array(buffer, offset, section.byteLength).set(bytes);
    offset += padded(section.byteLength);
  });
  header[H.checksum] = headerChecksum(header);
  return buffer;
}
