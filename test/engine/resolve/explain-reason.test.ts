/** Reasons as sentences. */
import { expect, test } from 'vitest';
import { entityAt } from '../../../engine/match/entry-at.ts';
import { explainReason } from '../../../engine/resolve/explain-reason.ts';
import type { Reason } from '../../../engine/resolve/reason.ts';
import { HARBOUR } from '../../support/resolve-text.ts';

const indexOf = (id: string): number =>
  Array.from({ length: HARBOUR.entityCount }, (_, i) => i).find(
    (i) => entityAt(HARBOUR, i).key.entity === id,
  ) ?? -1;

test.each<[Reason, string]>([
  [{ rule: 'full-name-in-text', block: 1 }, 'a full form stands in the text (block 2)'],
  [{ rule: 'context-near', near: [indexOf('portmere'), indexOf('guard')], words: 0 }, 'near portmere, guard'],
  [{ rule: 'context-near', near: [], words: 1 }, 'near 1 of its context word'],
  [{ rule: 'context-near', near: [indexOf('tarsk')], words: 2 }, 'near 2 of its context words and tarsk'],
  [{ rule: 'other-bearer', detail: 'Colin' }, 'another bearer of the name was named before (Colin)'],
  [{ rule: 'longer-name', detail: 'Stadium' }, 'part of a longer name (“Stadium”)'],
])('%j', (reason, sentence) => {
  expect(explainReason(reason, HARBOUR)).toBe(sentence);
});
