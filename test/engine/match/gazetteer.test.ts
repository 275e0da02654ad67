/** The compiled form: what it keeps of a dossier, and that it opens only what it knows. */
import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../engine/match/compile-gazetteer.ts';
import { findCandidates } from '../../../engine/match/find-candidates.ts';
import { entityAt, entryAt } from '../../../engine/match/entry-at.ts';
import { loadGazetteer } from '../../../engine/match/gazetteer.ts';
import { FORMAT_VERSION } from '../../../engine/match/layout.ts';
import { nameRole } from '../../../engine/match/name-role.ts';
import type { EntitySpec } from './a-dossier.ts';
import { aDossier, anEntity } from './a-dossier.ts';

const dossiers = [
  aDossier(
    [
      {
        id: 'jane-doe',
        type: 'person',
        names: ['Jane Doe', { text: 'Doe', needs: 'full-name', case: 'exact', lang: 'en' }],
      },
      {
        id: 'old-port',
        type: 'place',
        reach: 'general',
        names: [{ text: 'Старый порт', lang: 'ru' }],
        context: ['harbour'],
      },
      { id: 'paper', type: 'organization', reach: 'context', names: ['The Paper'] },
    ],
    'first',
  ),
  aDossier(
    [{ id: 'jane-doe', type: 'person', reach: 'general', names: ['Jane Doe'], notNames: ['Jane Doe Jr.'] }],
    'second',
  ),
];
const gazetteer = compileGazetteer(dossiers);

function meaningsOf(text: string) {
  return findCandidates(text, gazetteer).flatMap(({ firstEntry, entryCount }) =>
    Array.from({ length: entryCount }, (_, i) => entryAt(gazetteer, firstEntry + i)),
  );
}

describe('entryAt', () => {
  test.each([
    ['Doe', [{ kind: 'name', entity: 0, needs: 'full-name', case: 'exact', lang: 'en', role: 'short' }]],
    ['старый порт', [{ kind: 'name', entity: 1, needs: 'nothing', case: 'fold', lang: 'ru', role: 'full' }]],
    ['Harbour', [{ kind: 'context', entity: 1, needs: 'nothing', case: 'fold', lang: 'en', role: 'full' }]],
    ['The Paper', []],
  ] as const)('gives back the meanings of %s', (text, meanings) => {
    expect(meaningsOf(text)).toEqual(meanings);
  });

  test('gives back one meaning for each dossier', () => {
    expect(meaningsOf('Jane Doe').map(({ entity, kind }) => [entity, kind])).toEqual([
      [0, 'name'],
      [3, 'name'],
      [0, 'name'],
    ]);
  });
});

describe('entityAt', () => {
  test.each([
    [0, { key: { dossier: 'first', entity: 'jane-doe' }, type: 'person', reach: 'distinctive' }],
    [2, { key: { dossier: 'first', entity: 'paper' }, type: 'organization', reach: 'context' }],
    [3, { key: { dossier: 'second', entity: 'jane-doe' }, type: 'person', reach: 'general' }],
  ] as const)('gives back entity %i', (index, entity) => {
    expect(entityAt(gazetteer, index)).toEqual(entity);
  });

  test('knows all entities, also those that are never looked for', () => {
    expect([gazetteer.entityCount, gazetteer.nameCount]).toEqual([4, 4]);
  });
});

describe('compileGazetteer', () => {
  test('gives the same bytes for the same dossiers', () => {
    expect(new Uint8Array(compileGazetteer(dossiers).buffer)).toEqual(new Uint8Array(gazetteer.buffer));
  });

  test('takes no dossiers, and dossiers with nothing to look for', () => {
    for (const empty of [[], [aDossier([])], [aDossier([['!?', '\u00AD', '\uD835']])]]) {
      expect(findCandidates('anything !? at all', compileGazetteer(empty))).toEqual([]);
    }
  });

  test('looks for the display name where no listed name says how', () => {
    const shown = compileGazetteer([aDossier([{ name: 'Shown Name', names: ['Listed'] }])]);
    expect(findCandidates('Shown Name and Listed', shown)).toHaveLength(2);
  });

  test('does not look for a display name that explains itself in brackets', () => {
    const compiled = compileGazetteer([aDossier([{ name: 'Old Port (OP)', names: ['Old Port', 'OP'] }])]);
    const found = findCandidates('The Old Port (OP) is shut.', compiled);
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [4, 12],
      [14, 16],
    ]);
  });

  test('does not look for the display name beyond what a listed name allows', () => {
    const listed = { text: 'Pack', case: 'exact', needs: 'full-name' } as const;
    const exact = compileGazetteer([aDossier([{ name: 'Pack', names: [listed] }])]);
    expect(findCandidates('pack it', exact)).toEqual([]);
    expect(entryAt(exact, findCandidates('Pack', exact)[0]!.firstEntry).needs).toBe('full-name');
  });

  test('drops names too long to be written in running text', () => {
    const long = 'x'.repeat(300);
    expect(findCandidates(long, compileGazetteer([aDossier([[long]])]))).toEqual([]);
  });
});

describe('loadGazetteer', () => {
  const damaged = (change: (words: Uint32Array) => void): ArrayBuffer => {
    const copy = gazetteer.buffer.slice(0);
    change(new Uint32Array(copy, 0, 16));
    return copy;
  };

  test('opens what was compiled, on the same buffer', () => {
    const loaded = loadGazetteer(gazetteer.buffer);
    expect(loaded.ok && loaded.value.buffer).toBe(gazetteer.buffer);
    expect(loaded.ok && findCandidates('Jane Doe', loaded.value)).toEqual(
      findCandidates('Jane Doe', gazetteer),
    );
  });

  test.each([
    ['an empty buffer', new ArrayBuffer(0), 'too short to be a gazetteer'],
    ['something else', new ArrayBuffer(4096), 'not a gazetteer'],
    [
      'another version',
      damaged((words) => words.fill(99, 1, 2)),
      `gazetteer format 99, expected ${FORMAT_VERSION}`,
    ],
    ['a damaged header', damaged((words) => words.fill(7, 4, 5)), 'the gazetteer header is damaged'],
    [
      'a cut buffer',
      gazetteer.buffer.slice(0, gazetteer.buffer.byteLength - 4),
      'the gazetteer is cut short',
    ],
  ])('refuses %s', (_title, buffer, error) => {
    expect(loadGazetteer(buffer)).toEqual({ ok: false, error });
  });
});

describe('nameRole', () => {
  const person: EntitySpec = { type: 'person', name: 'Amina Rada Selim', names: [] };
  test.each([
    ['Amina Selim', person, 'full'],
    ['A. R. Selim', person, 'full'],
    ['Selim', person, 'short'],
    ['Rada Selim', person, 'short'],
    ['al-Selim', person, 'short'],
    ['Амина Селим', person, 'full'],
    ['أمينة سليم', person, 'full'],
    ['السليم', person, 'short'],
    ['アミナ・セリム', person, 'full'],
    ['セリム', person, 'short'],
    ['ARS', person, 'acronym'],
    ['U.N.S.', { type: 'organization', names: [] }, 'acronym'],
    ['UNS Office', { type: 'organization', names: [] }, 'full'],
    ['Selimia', { type: 'place', names: [] }, 'full'],
  ] as const)('%s', (name, entity, role) => {
    expect(nameRole(name, anEntity(entity))).toBe(role);
  });
});
