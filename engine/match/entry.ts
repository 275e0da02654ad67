/** What a gazetteer knows about one meaning of a name, and the order in which its small vocabularies are numbered. */
import type { EntityType, Needs, Reach } from '../dossier/model.ts';

export type { EntityType };
export type EntityReach = Reach;
export type EntryKind = 'name' | 'not-name' | 'context';
export type NameRole = 'full' | 'short' | 'acronym';

export interface GazetteerEntry {
  readonly kind: EntryKind;
  readonly entity: number;
  readonly needs: Needs;
  readonly case: 'exact' | 'fold';
  readonly lang: string;
  readonly role: NameRole;
}

/** The positions are stored: append, never reorder, and raise the format version. */
export const KINDS = ['name', 'not-name', 'context'] as const satisfies readonly EntryKind[];
export const NEEDS = ['nothing', 'full-name', 'context'] as const satisfies readonly Needs[];
export const CASES = ['fold', 'exact'] as const;
export const ROLES = ['full', 'short', 'acronym'] as const satisfies readonly NameRole[];
export const TYPES = [
  'person',
  'organization',
  'place',
  'event',
  'thing',
] as const satisfies readonly EntityType[];
export const REACHES = ['distinctive', 'general', 'context', 'credit'] as const satisfies readonly Reach[];

export interface GazetteerMeta {
  readonly langs: readonly string[];
  readonly dossiers: readonly { readonly id: string; readonly firstEntity: number }[];
  readonly scanner: ScannerSource | null;
}

/** A regular expression that finds every place where a name may begin in ASCII text. */
export interface ScannerSource {
  readonly source: string;
  readonly flags: string;
}
