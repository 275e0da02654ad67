/** Decodes what a gazetteer says of an entry or an entity. Apart from the gazetteer, so that resolving comes without the matcher. */
import type { EntityKey } from '../dossier/model.ts';
import type { EntityReach, EntityType, GazetteerEntry } from './entry.ts';
import { CASES, KINDS, NEEDS, REACHES, ROLES, TYPES } from './entry.ts';
import type { Gazetteer, Tables } from './gazetteer.ts';
import { keptFor } from './kept-for.ts';
import { ENTRY_ENTITY, SLOT_CODE } from './layout.ts';

/** An entry is one meaning of a pattern. Decoded on demand: a page asks for a handful. */
export function entryAt(gazetteer: Gazetteer, index: number): GazetteerEntry {
  const { packed, ...outline } = outlineAt(gazetteer, index);
  return {
    ...outline,
    needs: NEEDS[(packed >>> 2) & 3]!,
    case: CASES[(packed >>> 4) & 1]!,
    role: ROLES[(packed >>> 5) & 3]!,
  };
}

export interface EntryOutline extends Pick<GazetteerEntry, 'kind' | 'lang' | 'entity'> {
  /** The rest of it. */
  readonly packed: number;
}

/** What every page asks of what it finds. */
export function outlineAt({ tables }: Gazetteer, index: number): EntryOutline {
  const { entity, profile } = unpackEntry(tables, index);
  const packed = tables.profiles[2 * profile]!;
  return { kind: KINDS[packed & 3]!, lang: tables.meta().langs[packed >>> 8]!, entity, packed };
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

/** Kept once decoded: a page asks for the same few again and again. */
const decoded = keptFor<number, GazetteerEntity>();

export function entityAt(gazetteer: Gazetteer, index: number): GazetteerEntity {
  const known = decoded(gazetteer);
  let entity = known.get(index);
  if (!entity) known.set(index, (entity = decodeEntity(gazetteer, index)));
  return entity;
}

function decodeEntity(gazetteer: Gazetteer, index: number): GazetteerEntity {
  const { entityKinds, idOffsets, ids, meta } = gazetteer.tables;
  const kind = entityKinds[index]!;
  const entity = String.fromCharCode.apply(
    null,
    ids.subarray(idOffsets[index], idOffsets[index + 1]) as unknown as number[],
  );
  const dossier = meta().dossiers.findLast((candidate) => candidate.firstEntity <= index)!.id;
  return { key: { dossier, entity }, type: TYPES[kind & 7]!, reach: REACHES[kind >>> 3]! };
}
