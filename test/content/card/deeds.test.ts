/** Nothing is shown as done that the background has not done. */
import { expect, test, vi } from 'vitest';
import { err, ok } from '../../../engine/result.ts';
import type { CardBackground, CardFailure } from '../../../entrypoints/content/card/card-layer.ts';
import { Deeds } from '../../../entrypoints/content/card/deeds.ts';
import type { PageMention } from '../../../entrypoints/content/page-mentions.ts';

const KEY = { dossier: 'harbour-2019', entity: 'odile-maret' };
const MENTION = { key: KEY, surface: 'Maret' } as PageMention;
const REFUSAL: CardFailure = { kind: 'failed', reason: 'The settings could not be stored.' };
const GONE: CardFailure = { kind: 'gone', reason: 'no receiver' };
const refused = err(REFUSAL);
const gone = err(GONE);

function deedsWith(background: Partial<CardBackground>) {
  const onChange = vi.fn();
  return { deeds: new Deeds(() => background as CardBackground, onChange), onChange };
}

test('a reading is rejected when the background has stored that, and no sooner', async () => {
  const reject = vi.fn(async () => ok({}));
  const { deeds, onChange } = deedsWith({ reject });
  const done = deeds.reject(MENTION, 'site');
  expect([deeds.reading, deeds.isUnderWay]).toEqual(['accepted', true]);
  await done;
  expect([deeds.reading, deeds.isUnderWay]).toEqual(['rejected', false]);
  expect(reject).toHaveBeenCalledWith({ ...KEY, surface: 'Maret', scope: 'site' });
  expect(onChange).toHaveBeenCalledOnce();
});

test('a rejection that was refused does not hold, and the card knows why', async () => {
  const { deeds } = deedsWith({ reject: async () => refused });
  await deeds.reject(MENTION, 'always');
  expect(deeds.reading).toBe('accepted');
  expect(deeds.failure).toEqual(REFUSAL);
});

test('taking back in vain leaves the reading rejected; taking back again mends it', async () => {
  const accept = vi.fn<CardBackground['accept']>(async () => refused);
  const { deeds } = deedsWith({ reject: async () => ok({}), accept });
  await deeds.reject(MENTION, 'page');
  await deeds.undo();
  expect([deeds.reading, deeds.failure?.reason]).toEqual(['rejected', REFUSAL.reason]);
  accept.mockImplementation(async () => ok({}));
  await deeds.undo();
  expect([deeds.reading, deeds.failure]).toEqual(['restored', null]);
});

test.each([
  { what: 'opening the panel', run: (deeds: Deeds) => deeds.openPanel(KEY) },
  { what: 'switching off here', run: (deeds: Deeds) => deeds.switchOffHere() },
])('$what in vain is said', async ({ run }) => {
  const { deeds, onChange } = deedsWith({ openPanel: async () => gone, switchOffHere: async () => gone });
  expect(await run(deeds)).not.toBe(true);
  expect(deeds.failure).toEqual(GONE);
  expect(onChange).toHaveBeenCalledOnce();
});
