/** Relevance, properties that hold for any text, and the cost of long ones. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuTimeMs } from '../../support/cpu-time.ts';
import { explainReason } from '../../../engine/resolve/explain-reason.ts';
import { readBlock } from '../../../engine/resolve/read-block.ts';
import { EMPTY_READING } from '../../../engine/resolve/reading.ts';
import { resolvePage } from '../../../engine/resolve/resolve-page.ts';
import { HARBOUR, resolveText } from '../../support/resolve-text.ts';

describe('a page is about the story', () => {
  test.each([
    ['with three distinctive entities', 'Tarsk met Ada Quill of the Harbour Guard.', true],
    ['with two, named again, on a short page', 'Tarsk met Ada Quill. Tarsk left.', true],
    ['not with two in passing', 'Tarsk met Ada Quill.', false],
    ['not with general ones', 'Malta, the United States and the United Nations. Malta.', false],
    ['not with nothing', 'It rained.', false],
  ])('%s', (_, text, relevant) => {
    expect(resolveText(text, 'en').relevant).toBe(relevant);
  });
});

test('blocks without a name share one reading', () => {
  expect(readBlock('It rained all day.', HARBOUR)).toBe(EMPTY_READING);
});

const PIECES = [
  'Tarsk',
  'Bram Tarsk',
  'Ada Quill',
  'Quill',
  'Colin Quill',
  'Portmere',
  'Portmere, Ohio',
  'MHG',
  '(MHG)',
  'US',
  'IS',
  'Harbour Guard',
  'Metal Handling Group',
  'Valda',
  'Malta',
  'the',
  'The',
  'in',
  'of',
  'Mr.',
  'J.',
  'Jr.',
  "'s",
  '’s',
  ', ',
  '. ',
  '\n',
  '\t',
  '\u00AD',
  '\u200B',
  '-',
  '“',
  '”',
  '/',
  '@',
  '#',
  '1',
  '\uD800',
  'طارسك',
  'Тарск',
  'ß',
  '﷽',
  '👩‍🚀',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(' ')),
);

test('any text gives mentions in order, apart, inside their blocks and explained', () => {
  fc.assert(
    fc.property(
      fc.array(anyText, { maxLength: 5 }),
      fc.constantFrom('en', 'de', 'ar', undefined),
      (blocks, lang) => {
        const readings = blocks.map((block) => readBlock(block, HARBOUR, lang));
        const page = resolvePage(readings, HARBOUR, {
          ...(lang === undefined ? {} : { lang }),
          withRefusals: true,
        });
        let last = { block: 0, end: 0 };
        for (const mention of page.mentions) {
          const from = mention.block === last.block ? last.end : 0;
          expect(mention.block).toBeGreaterThanOrEqual(last.block);
          expect(mention.start).toBeGreaterThanOrEqual(from);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(blocks[mention.block]?.length ?? 0);
          expect(mention.reasons.map((reason) => explainReason(reason, HARBOUR)).join()).not.toBe('');
          last = mention;
        }
        for (const { reason } of page.refusals) expect(explainReason(reason, HARBOUR)).not.toBe('');
      },
    ),
    { numRuns: 1500 },
  );
});

test('the same text gives the same answer', () => {
  const text = 'Colin Quill met Ada Quill. Quill left Portmere.';
  expect(resolveText(text)).toEqual(resolveText(text));
});

describe('time grows no faster than the text', () => {
  const SMALL = 1_000;
  const TIMES = 8;
  /** Twice what linear would take, and as much again for a noisy machine. */
  const GENEROUS_RATIO = 4 * TIMES;
  const FLOOR_MS = 20;
  const SLOW_MACHINE_MS = 30_000;
  const time = (text: string): number => {
    const start = cpuTimeMs();
    resolvePage([readBlock(text, HARBOUR, 'en')], HARBOUR, { lang: 'en' });
    return cpuTimeMs() - start;
  };
  test.each([
    'Tarsk and Portmere in MHG. ',
    'Colin Quill met Quill. ',
    "Tarsk's ",
    'Lena Tarsk ',
    'Tarsk.',
    'THE US IS US ',
    'Portmere, Ohio, ',
  ])(
    '%j again and again',
    (piece) => {
      time(piece.repeat(SMALL));
      const small = Math.max(FLOOR_MS, time(piece.repeat(SMALL)));
      // The best of three: whoever else uses the machine can only make it slower.
      const large = Math.min(...Array.from({ length: 3 }, () => time(piece.repeat(SMALL * TIMES))));
      expect(large).toBeLessThan(small * GENEROUS_RATIO);
    },
    SLOW_MACHINE_MS,
  );
});
