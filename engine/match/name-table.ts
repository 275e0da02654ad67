/** Gathers the names of all dossiers by pattern, as columns of numbers: a million names make few objects here. */
import type { Dossier, Entity, Name } from '../dossier/model.ts';
import type { EntryKind, NameRole } from './entry.ts';
import { CASES, KINDS, NEEDS, REACHES, ROLES, TYPES } from './entry.ts';
import { isAcronym, nameRole } from './name-role.ts';
import type { Pattern } from './pattern.ts';
import { toPattern } from './pattern.ts';

/** One listed string of one entity. */
interface Listing {
  readonly kind: EntryKind;
  readonly needs: Name['needs'];
  readonly case: Name['case'];
  readonly lang: string;
  readonly role: NameRole;
}

export interface NameTable {
  /** Folded names, in the order of the dossiers. The columns below refer to them by position. */
  readonly patterns: readonly string[];
  /** Patterns that a text may begin with a small letter: names in any casing, and exact ones listed so. */
  readonly startLower: readonly boolean[];
  /** The first entry of each pattern; the others follow by `next`. */
  readonly heads: readonly number[];
  readonly next: readonly number[];
  readonly entities: readonly number[];
  /** Kind, needs, case, role and language in one number; see `packListing`. */
  readonly packed: readonly number[];
  /** Casing of exact names; zero for others. */
  readonly casings: readonly number[];
  readonly langs: readonly string[];
  readonly dossiers: readonly { readonly id: string; readonly firstEntity: number }[];
  readonly entityIds: readonly string[];
  readonly entityKinds: readonly number[];
  /** How many names (not counting not-names and context words) the dossiers list for pages. */
  readonly nameCount: number;
}

/** Entities that a dossier only shows; their names are never looked for. */
const isLookedFor = (entity: Entity): boolean => entity.reach === 'distinctive' || entity.reach === 'general';

export function gatherNames(dossiers: readonly Dossier[]): NameTable {
  const columns = createColumns();
  for (const dossier of dossiers) {
    columns.dossiers.push({ id: dossier.id, firstEntity: columns.entityIds.length });
    for (const entity of dossier.entities) addEntity(columns, entity, dossier.language);
  }
  return columns;
}

function createColumns() {
  return {
    patterns: [] as string[],
    startLower: [] as boolean[],
    heads: [] as number[],
    tails: [] as number[],
    next: [] as number[],
    entities: [] as number[],
    packed: [] as number[],
    casings: [] as number[],
    langs: [] as string[],
    dossiers: [] as { id: string; firstEntity: number }[],
    entityIds: [] as string[],
    entityKinds: [] as number[],
    nameCount: 0,
    byPattern: new Map<string, number>(),
    byLang: new Map<string, number>(),
  };
}
type Columns = ReturnType<typeof createColumns>;

function addEntity(columns: Columns, entity: Entity, language: string): void {
  columns.entityIds.push(entity.id);
  columns.entityKinds.push(TYPES.indexOf(entity.type) | (REACHES.indexOf(entity.reach) << 3));
  if (!isLookedFor(entity)) return;
  const before = columns.entities.length;
  for (const name of entity.names) {
    add(columns, name.text, { ...name, kind: 'name', role: nameRole(name.text, entity) });
  }
  addDisplayName(columns, entity, language, before);
  columns.nameCount += columns.entities.length - before;
  for (const text of entity.notNames) add(columns, text, unlisted('not-name', text, language));
  for (const text of entity.context) add(columns, text, unlisted('context', text, language));
}

/**
 * The name an entity is shown by counts too, unless `names` says under which conditions it does. What it has in brackets
 * is for the reader of the card: in running text, "Islamic State (ISIS)" is two mentions (convention 11).
 */
function addDisplayName(columns: Columns, entity: Entity, language: string, since: number): void {
  // An article is never part of a mention: "The Kremlin" is found as "Kremlin".
  const pattern = entity.name.includes('(') ? null : toPattern(entity.name.replace(/^The /u, ''));
  if (!pattern) return;
  const listed = columns.byPattern.get(pattern.folded);
  if (listed !== undefined && columns.tails[listed]! >= since) return;
  const role = nameRole(entity.name, entity);
  addPattern(columns, pattern, { ...unlisted('name', entity.name, language), role });
}

/** Strings that a dossier lists without conditions: any casing, but acronyms as they are. */
function unlisted(kind: EntryKind, text: string, lang: string): Listing {
  return { kind, needs: 'nothing', case: isAcronym(text) ? 'exact' : 'fold', lang, role: 'full' };
}

function add(columns: Columns, text: string, listing: Listing): void {
  const pattern = toPattern(text);
  if (pattern) addPattern(columns, pattern, listing);
}

function addPattern(columns: Columns, pattern: Pattern, listing: Listing): void {
  const entity = columns.entityIds.length - 1;
  const packed = packListing(columns, listing);
  const casing = listing.case === 'exact' ? pattern.casing : 0;
  const startsLower = casing === 0 || pattern.startsLower;
  const position = columns.byPattern.get(pattern.folded);
  if (position !== undefined && isListed(columns, position, entity, packed, casing)) return;
  const entry = columns.entities.length;
  columns.entities.push(entity);
  columns.packed.push(packed);
  columns.casings.push(casing);
  columns.next.push(-1);
  if (position === undefined) {
    columns.byPattern.set(pattern.folded, columns.patterns.length);
    columns.patterns.push(pattern.folded);
    columns.heads.push(entry);
    columns.tails.push(entry);
    columns.startLower.push(startsLower);
    return;
  }
  columns.startLower[position] ||= startsLower;
  columns.next[columns.tails[position]!] = entry;
  columns.tails[position] = entry;
}

/** Entries of one entity are added in a row, so only the last few can repeat. */
const LOOK_BACK_ENTRIES = 64;

function isListed(
  columns: Columns,
  position: number,
  entity: number,
  packed: number,
  casing: number,
): boolean {
  let entry = columns.heads[position]!;
  if (columns.entities[columns.tails[position]!] !== entity) return false;
  for (let seen = 0; entry >= 0 && seen < LOOK_BACK_ENTRIES; entry = columns.next[entry]!, seen++) {
    const same = columns.packed[entry] === packed && columns.casings[entry] === casing;
    if (same && columns.entities[entry] === entity) return true;
  }
  return false;
}

function packListing(columns: Columns, listing: Listing): number {
  let lang = columns.byLang.get(listing.lang);
  if (lang === undefined) {
    lang = columns.langs.length;
    columns.byLang.set(listing.lang, lang);
    columns.langs.push(listing.lang);
  }
  const kind = KINDS.indexOf(listing.kind);
  const conditions = (NEEDS.indexOf(listing.needs) << 2) | (CASES.indexOf(listing.case) << 4);
  return kind | conditions | (ROLES.indexOf(listing.role) << 5) | (lang << 8);
}
