/** A page's frames, put together for the panel. */
import { expect, test } from 'vitest';
import { gatherNames } from '../../../engine/brief/gather-names.ts';

const found = (entity: string, mentions: number, first: number, surface = entity) => ({
  key: { dossier: 'harbour', entity },
  mentions,
  marked: first === 0,
  first,
  surfaces: [surface],
});

test('an entity that several frames name is one, with its mentions where they are', () => {
  const { names, ...page } = gatherNames([
    { frameId: 0, found: { relevant: false, published: '2019-05-14', entities: [found('quill', 1, 4), found('tarsk', 2, 0)] } },
    { frameId: 7, found: { relevant: true, published: '2001-01-01', entities: [found('tarsk', 3, 1, 'Tarsks'), found('isles', 1, 0)] } },
  ]); // prettier-ignore
  expect(page).toEqual({ relevant: true, published: '2019-05-14' });
  expect(names.map(({ key, mentions }) => `${key.entity} ${mentions}`)).toEqual([
    'tarsk 5',
    'quill 1',
    'isles 1',
  ]);
  expect(names[0]).toMatchObject({
    marked: true,
    surfaces: ['tarsk', 'Tarsks'],
    frames: [
      { frameId: 0, mentions: 2 },
      { frameId: 7, mentions: 3 },
    ],
  });
});

test('a page without names has none', () => {
  expect(
    gatherNames([{ frameId: 0, found: { relevant: false, published: null, entities: [] } }]).names,
  ).toEqual([]);
});
