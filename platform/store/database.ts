/** The extension's IndexedDB: dossiers taken apart into records, so that a card reads only what it shows. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Claim, Dossier, Entity } from '../../engine/dossier/model.ts';

export type DossierHead = Omit<Dossier, 'entities' | 'claims'>;

/**
 * Which edition of a dossier is in force. Records of an edition are written first and this record last, in one
 * transaction: an installation that breaks off leaves nothing but records that no head points to.
 */
export interface DossierRecord {
  readonly id: string;
  readonly edition: number;
  readonly origin: 'built-in' | 'installed';
  readonly installedAt: string;
  readonly head: DossierHead;
  readonly counts: { readonly entities: number; readonly claims: number; readonly names: number };
}

export interface EntityRecord {
  readonly edition: number;
  readonly id: string;
  readonly entity: Entity;
}

export interface ClaimRecord {
  readonly edition: number;
  readonly id: string;
  /** Place in the dossier's order. */
  readonly order: number;
  readonly claim: Claim;
  /** `edition/entity` of every entity that the claim names or that a fact with it belongs to. */
  readonly reaches: readonly string[];
  /** `edition/claim` of every claim that it relates to. */
  readonly relatesTo: readonly string[];
}

export interface GazetteerRecord {
  readonly id: 'active';
  readonly version: string;
  readonly buffer: ArrayBuffer;
}

interface SidelightSchema extends DBSchema {
  dossiers: { key: string; value: DossierRecord };
  entities: { key: [number, string]; value: EntityRecord };
  claims: {
    key: [number, string];
    value: ClaimRecord;
    indexes: { reaches: string; relatesTo: string };
  };
  gazetteers: { key: string; value: GazetteerRecord };
}

export type Database = IDBPDatabase<SidelightSchema>;

const NAME = 'sidelight';
const VERSION = 1;

export function openDatabase(): Promise<Database> {
  return openDB<SidelightSchema>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('dossiers', { keyPath: 'id' });
      db.createObjectStore('entities', { keyPath: ['edition', 'id'] });
      const claims = db.createObjectStore('claims', { keyPath: ['edition', 'id'] });
      claims.createIndex('reaches', 'reaches', { multiEntry: true });
      claims.createIndex('relatesTo', 'relatesTo', { multiEntry: true });
      db.createObjectStore('gazetteers', { keyPath: 'id' });
    },
  });
}
