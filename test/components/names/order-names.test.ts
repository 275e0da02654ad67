/** The order of the names on a page. */
import { describe, expect, test } from 'vitest';
import { orderNames } from '../../../components/names/order-names.ts';
import type { PageName } from '../../../components/names/panel-page.ts';

function name(entity: string, mentions: number, distinctive: boolean): PageName {
  return {
    key: { dossier: 'harbour', entity },
    name: entity,
    type: 'person',
    description: '',
    language: 'en',
    opens: true,
    distinctive,
    mentions,
    marked: true,
    surfaces: [entity],
    frames: [{ frameId: 0, mentions }],
  };
}

const PAGE = [
  name('malta', 9, false),
  name('tarsk', 1, true),
  name('quill', 4, true),
  name('isles', 2, false),
];

describe.each([
  ['as they appear', 'appearance', [], 'malta tarsk quill isles'],
  ['as they appear, what was read last', 'appearance', ['malta', 'quill'], 'tarsk isles malta quill'],
  ['the telling ones first, then by number', 'weight', [], 'quill tarsk malta isles'],
  ['the telling ones first, what was read last', 'weight', ['quill', 'malta'], 'tarsk isles quill malta'],
] as const)('%s', (_title, by, read, expected) => {
  test('in that order', () => {
    const isRead = ({ entity }: { entity: string }) => (read as readonly string[]).includes(entity);
    const ordered = orderNames(PAGE, { by, unreadFirst: true, isRead });
    expect(ordered.map(({ key }) => key.entity).join(' ')).toBe(expected);
  });
});

test('what was read stays in its place where the reader does not want it last', () => {
  const ordered = orderNames(PAGE, { by: 'appearance', unreadFirst: false, isRead: () => true });
  expect(ordered).toEqual(PAGE);
});
