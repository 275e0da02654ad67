/** The store in a real IndexedDB: what is written is not in force before it is said to be, and what is swept is what nothing needs. */
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Dossier, Entity } from '../../../engine/dossier/model.ts';
import {
  compileActive,
  forgetOtherGazetteers,
  keysOfEntity,
} from '../../../platform/store/compile-active.ts';
import { activeDossiers, gazetteerVersion } from '../../../platform/store/active-dossiers.ts';
import { briefFromStore } from '../../../platform/store/brief-from-store.ts';
import { EDITION_STORES, openDatabase, type Database } from '../../../platform/store/database.ts';
import { gatherMaterial } from '../../../platform/store/gather-material.ts';
import { bringBack, putInForce } from '../../../platform/store/put-in-force.ts';
import { KEPT_FOR_MS, sweepEditions } from '../../../platform/store/sweep-editions.ts';
import { writeEdition } from '../../../platform/store/write-edition.ts';
import { aDossier, aDossierClaim, anEntity } from '../../support/entity-builders.ts';

const NOW = new Date('2031-05-04T12:00:00Z');
const LATER = new Date(NOW.getTime() + KEPT_FOR_MS);
const ALL_ON = { dossiersOff: [], dossierOrder: [] };

let db: Database;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(async () => {
  db.close();
  await deleteDB('sidelight');
});

function affair(changes: Partial<Dossier> = {}, entity: Partial<Entity> = {}): Dossier {
  const maret = anEntity({
    id: 'maret',
    name: 'Odile Maret',
    facts: [{ text: 'She signed.', claims: ['signed'] }],
    ...entity,
  });
  return aDossier({
    entities: [maret],
    claims: [aDossierClaim({ id: 'signed', entities: ['maret'] })],
    ...changes,
  });
}

async function install(dossier: Dossier, now = NOW) {
  const record = await writeEdition(db, dossier, { origin: 'installed', now });
  await putInForce(db, [record], { now, keepReplaced: true });
  return record;
}

async function countRecords(): Promise<number> {
  const counts = await Promise.all(EDITION_STORES.map((store) => db.count(store)));
  return counts.reduce((sum, count) => sum + count, 0);
}

test('an edition that was written but never put in force is nobody’s, and is swept away', async () => {
  await writeEdition(db, affair(), { origin: 'installed', now: NOW });
  expect(await db.count('dossiers')).toBe(0);
  expect(await gatherMaterial(db, 'invented-affair', 'maret')).toBeNull();
  expect(await countRecords()).toBe(3);
  await sweepEditions(db, NOW);
  expect(await countRecords()).toBe(0);
});

test('a dossier of claims alone does not mix with the next one', async () => {
  const claims = [aDossierClaim({ id: 'signed' })];
  const first = await install(aDossier({ id: 'first', claims }));
  const second = await install(aDossier({ id: 'second', claims }));
  expect(second.edition).toBeGreaterThan(first.edition);
  await sweepEditions(db, NOW);
  expect(await db.count('claims')).toBe(2);
});

test('a newer revision replaces the old one, which can be brought back for a day', async () => {
  const old = await install(affair());
  await install(affair({ revision: 2 }, { description: 'Told anew' }));
  expect((await gatherMaterial(db, 'invented-affair', 'maret'))?.entity.description).toBe('Told anew');
  await sweepEditions(db, NOW);
  expect(await bringBack(db, old.edition, NOW)).toBe(true);
  expect((await db.get('dossiers', 'invented-affair'))?.head.revision).toBe(1);
  expect((await gatherMaterial(db, 'invented-affair', 'maret'))?.entity.description).toBe(
    'Invented for a test',
  );
});

test('a removed dossier can be brought back, until it is swept a day later', async () => {
  const { edition } = await install(affair());
  await putInForce(db, [], { now: NOW, without: ['invented-affair'], keepReplaced: true });
  expect(await db.count('dossiers')).toBe(0);
  await sweepEditions(db, NOW);
  expect(await countRecords()).toBe(3);
  await sweepEditions(db, LATER);
  expect(await countRecords()).toBe(0);
  expect(await bringBack(db, edition, LATER)).toBe(false);
});

test('an edition’s number is never used again, not even after all are gone', async () => {
  const { edition } = await install(affair());
  await putInForce(db, [], { now: NOW, without: ['invented-affair'], keepReplaced: false });
  await sweepEditions(db, LATER);
  expect((await install(affair())).edition).toBeGreaterThan(edition);
});

test('several dossiers come into force together, and others go in the same moment', async () => {
  await install(affair({ id: 'goes' }));
  const options = { origin: 'installed', now: NOW } as const;
  const records = [
    await writeEdition(db, affair({ id: 'one' }), options),
    await writeEdition(db, affair({ id: 'two' }), options),
  ];
  await putInForce(db, records, { now: NOW, without: ['goes'], keepReplaced: true });
  expect(await db.getAllKeys('dossiers')).toEqual(['one', 'two']);
});

test('an entity that two dossiers know has both keys, under the gazetteer that they were compiled into', async () => {
  await install(affair({ id: 'one' }));
  await install(affair({ id: 'two' }));
  const active = activeDossiers(await db.getAll('dossiers'), { ...ALL_ON, dossierOrder: ['two'] });
  const { version } = await compileActive(db, active);
  const keys = [
    { dossier: 'two', entity: 'maret' },
    { dossier: 'one', entity: 'maret' },
  ];
  expect(await keysOfEntity(db, version, { dossier: 'one', entity: 'maret' })).toEqual(keys);
  const alone = activeDossiers(await db.getAll('dossiers'), { ...ALL_ON, dossiersOff: ['two'] });
  expect(gazetteerVersion(alone)).not.toBe(version);
  expect(await keysOfEntity(db, gazetteerVersion(alone), keys[1]!)).toEqual([keys[1]]);
});

test.each([
  { off: [], tells: 'both', titles: ['one', 'two'] },
  { off: ['two'], tells: 'the other alone', titles: ['one'] },
  { off: ['one'], tells: 'nothing under the key of the one that is off', titles: [] },
])('of an entity that two dossiers know, with $off switched off, $tells is told', async ({ off, titles }) => {
  for (const id of ['one', 'two']) await install(affair({ id, title: id }));
  const choice = { ...ALL_ON, dossiersOff: off };
  await compileActive(db, activeDossiers(await db.getAll('dossiers'), choice));
  const briefing = await briefFromStore(db, { dossier: 'one', entity: 'maret' }, choice);
  const told = briefing ? [briefing, ...briefing.alsoIn] : [];
  expect(told.map(({ dossier }) => dossier.title)).toEqual(titles);
});

test('earlier gazetteers are forgotten with what belongs to them', async () => {
  await install(affair({ id: 'one' }));
  await install(affair({ id: 'two' }));
  const records = await db.getAll('dossiers');
  await compileActive(db, records);
  const { version } = await compileActive(db, records.slice(0, 1));
  await forgetOtherGazetteers(db, version);
  expect(await db.getAllKeys('gazetteers')).toEqual([version]);
  expect(await db.count('sameEntities')).toBe(0);
});
