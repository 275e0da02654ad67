/** The extension's IndexedDB: dossiers taken apart into records, so that a card reads only what it shows. */
import { openDB, unwrap, wrap, type DBSchema, type IDBPDatabase } from 'idb';
import type { Claim, Dossier, Entity, EntityKey, Source } from '../../engine/dossier/model.ts';
import { failWhenLost } from './fail-when-lost.ts';

/** Small whatever the size of the dossier: heads are read again and again. */
export type DossierHead = Omit<Dossier, 'sources' | 'entities' | 'claims'>;

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
  readonly counts: {
    readonly sources: number;
    readonly entities: number;
    readonly facts: number;
    readonly claims: number;
    readonly names: number;
  };
}

/** Taken out of force, by removal or by a newer revision; for a while it can be brought back. */
export interface RetiredRecord {
  readonly edition: number;
  readonly record: DossierRecord;
  readonly reason: 'removed' | 'replaced';
  readonly retiredAt: string;
}

export interface SourceRecord {
  readonly edition: number;
  readonly id: string;
  /** Place in the dossier's order, as with claims. */
  readonly order: number;
  readonly source: Source;
}

export interface EntityRecord {
  readonly edition: number;
  readonly id: string;
  readonly order: number;
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
  /** Of the editions and their order from which it was compiled. */
  readonly version: string;
  readonly buffer: ArrayBuffer;
}

/** One entity that several dossiers know, under each of its keys. Belongs to the gazetteer of its version. */
export interface SameEntityRecord {
  readonly version: string;
  readonly key: string;
  /** In the order of the dossiers; the first is the one that mentions on pages are given. */
  readonly group: readonly EntityKey[];
}

type MetaRecord =
  | { readonly name: 'edition'; readonly last: number }
  /** Of a backup whose dossiers are in force, on their way to where settings live. */
  | { readonly name: 'restoredSettings'; readonly settings: unknown; readonly restoredAt: string };

export interface SidelightSchema extends DBSchema {
  dossiers: { key: string; value: DossierRecord };
  retired: { key: number; value: RetiredRecord };
  sources: { key: [number, string]; value: SourceRecord };
  entities: { key: [number, string]; value: EntityRecord };
  claims: {
    key: [number, string];
    value: ClaimRecord;
    indexes: { reaches: string; relatesTo: string };
  };
  gazetteers: { key: string; value: GazetteerRecord };
  sameEntities: { key: [string, string]; value: SameEntityRecord };
  meta: { key: string; value: MetaRecord };
}

export type Database = IDBPDatabase<SidelightSchema>;

/** The stores whose records belong to an edition. */
export const EDITION_STORES = ['sources', 'entities', 'claims'] as const;

const NAME = 'sidelight';
const VERSION = 2;

/** @param onClosed the connection is closed and the next use must open anew: the data was cleared or evicted, or is upgraded */
export async function openDatabase(onClosed: () => void = () => undefined): Promise<Database> {
  const db: Database = await openDB<SidelightSchema>(NAME, VERSION, {
    upgrade(db, _old, _new, transaction) {
      transaction.done.catch(() => undefined); // opening fails with it, and says so
      // Version 1 held nothing but the packaged dossier, which is restored from the package.
      for (const name of db.objectStoreNames) db.deleteObjectStore(name);
      createStores(db);
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: () => {
      losable.lose();
      onClosed();
    },
  });
  failOnlyOnce(unwrap(db));
  const losable = failWhenLost(db);
  return losable.connection;
}

/**
 * A transaction that the browser breaks off fails twice: in what was asked of it, which somebody awaits, and as a whole, which
 * whoever only reads does not await. The second would be an uncaught error that says nothing new.
 */
function failOnlyOnce(db: IDBDatabase): void {
  const begin = db.transaction.bind(db);
  db.transaction = (...args) => {
    const transaction = begin(...args);
    wrap(transaction).done.catch(() => undefined);
    return transaction;
  };
}

function createStores(db: Database): void {
  db.createObjectStore('dossiers', { keyPath: 'id' });
  db.createObjectStore('retired', { keyPath: 'edition' });
  db.createObjectStore('sources', { keyPath: ['edition', 'id'] });
  db.createObjectStore('entities', { keyPath: ['edition', 'id'] });
  const claims = db.createObjectStore('claims', { keyPath: ['edition', 'id'] });
  claims.createIndex('reaches', 'reaches', { multiEntry: true });
  claims.createIndex('relatesTo', 'relatesTo', { multiEntry: true });
  db.createObjectStore('gazetteers', { keyPath: 'version' });
  db.createObjectStore('sameEntities', { keyPath: ['version', 'key'] });
  db.createObjectStore('meta', { keyPath: 'name' });
}

/** All records of an edition, in any of `EDITION_STORES`. */
export function editionRange(edition: number): IDBKeyRange {
  return IDBKeyRange.bound([edition], [edition, []]);
}
