/** Compiles dossiers into a gazetteer. The same dossiers in the same order give the same bytes. */
import type { Dossier } from '../dossier/model.ts';
import { ARABIC, charInfo } from '../text/char-table.ts';
import type { GazetteerMeta } from './entry.ts';
import { layOutEntries } from './entry-groups.ts';
import { fillFilters } from './fill-filters.ts';
import type { Gazetteer } from './gazetteer.ts';
import { openGazetteer } from './gazetteer.ts';
import { SEED_PLACE, SEED_PRINT, slotOf, stepPlace, stepPrint } from './hash.ts';
import { assemble } from './layout.ts';
import type { NameTable } from './name-table.ts';
import { gatherNames } from './name-table.ts';
import { scannerSource } from './scanner.ts';

/** Slots in use. High, because the filters turn away nearly all look-ups that would fail. */
const LOAD_FACTOR = 0.9;

export function compileGazetteer(dossiers: readonly Dossier[]): Gazetteer {
  const table = gatherNames(dossiers);
  const layout = layOutEntries(table);
  const filters = fillFilters(table.patterns);
  const meta: GazetteerMeta = {
    langs: table.langs,
    dossiers: table.dossiers,
    scanner: scannerSource(table),
  };
  const slots = fillSlots(table.patterns, layout.values);
  const fields = {
    entityCount: table.entityIds.length,
    nameCount: table.nameCount,
    firstShift: filters.firstShift,
    profileBits: layout.profileBits,
    slotCount: slots.length / 2,
    maxTokens: filters.maxTokens,
    hasArabic: table.patterns.some(hasArabic) ? 1 : 0,
  };
  const sections = {
    slots,
    firstFilter: filters.firstFilter,
    prefixFilter: filters.prefixFilter,
    entries: layout.entries,
    profiles: layout.profiles,
    entityKinds: Uint8Array.from(table.entityKinds),
    ...idSections(table),
    meta: unitsOf(JSON.stringify(meta)),
  };
  return openGazetteer(assemble(fields, sections));
}

function hasArabic(pattern: string): boolean {
  return (charInfo(pattern.charCodeAt(0)) & ARABIC) !== 0;
}

/** Pairs of identifying hash and value, side by side for the cache's sake. */
function fillSlots(patterns: readonly string[], values: Uint32Array): Uint32Array {
  const size = Math.ceil(patterns.length / LOAD_FACTOR) + 1;
  const slots = new Uint32Array(2 * size);
  patterns.forEach((pattern, i) => {
    let place = SEED_PLACE;
    let print = SEED_PRINT;
    for (let at = 0; at < pattern.length; at++) {
      place = stepPlace(place, pattern.charCodeAt(at));
      print = stepPrint(print, pattern.charCodeAt(at));
    }
    let slot = slotOf(place, print, size);
    while (slots[2 * slot + 1] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
    slots[2 * slot] = print;
    slots[2 * slot + 1] = values[i]!;
  });
  return slots;
}

function idSections(table: NameTable) {
  const idOffsets = new Uint32Array(table.entityIds.length + 1);
  table.entityIds.forEach((id, i) => {
    idOffsets[i + 1] = idOffsets[i]! + id.length;
  });
  const ids = new Uint8Array(idOffsets.at(-1) ?? 0);
  table.entityIds.forEach((id, i) => {
    for (let at = 0; at < id.length; at++) ids[idOffsets[i]! + at] = id.charCodeAt(at);
  });
  return { idOffsets, ids };
}

function unitsOf(text: string): Uint32Array {
  const words = new Uint32Array(1 + Math.ceil(text.length / 2));
  words[0] = text.length;
  const units = new Uint16Array(words.buffer, 4);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return words;
}
