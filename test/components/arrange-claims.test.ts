import { expect, test } from 'vitest';
import { arrangeClaims, type ClaimThread } from '../../components/claim/arrange-claims.ts';
import type { ClaimBriefing } from '../../engine/brief/briefing.ts';
import { aClaim } from '../support/briefing-builders.ts';

type Relation = readonly [from: string, type: 'disputes' | 'supports' | 'corrects', to: string];

/** Claims `a`, `b` …; those whose id begins with `d` are denials. */
function claims(ids: string, relations: readonly Relation[]): Map<string, ClaimBriefing> {
  const both = (id: string): ClaimBriefing['relations'] => [
    ...relations
      .filter(([from]) => from === id)
      .map(([, type, claim]) => ({ type, direction: 'to' as const, claim })),
    ...relations
      .filter(([, , to]) => to === id)
      .map(([claim, type]) => ({ type, direction: 'from' as const, claim })),
  ];
  return new Map(
    ids
      .split(' ')
      .map((id) => [
        id,
        aClaim({ id, standing: id.startsWith('d') ? 'denied' : 'alleged', relations: both(id) }),
      ]),
  );
}

/** "a(denial d1) b" */
function draw(threads: readonly ClaimThread[]): string {
  return threads
    .map(({ claim, replies }) => {
      const beneath = replies.map((reply) => `${reply.role} ${draw([reply])}`).join(', ');
      return claim.id + (beneath === '' ? '' : `(${beneath})`);
    })
    .join(' ');
}

test.each<[string, string, Relation[], string, string]>([
  ['keeps the order', 'a b c', [], 'b a c', 'b a c'],
  ['puts a denial beneath what it denies', 'a d1', [['d1', 'disputes', 'a']], 'a d1', 'a(denial d1)'],
  [
    'shows a denial that comes first with what it denies',
    'a d1',
    [['d1', 'disputes', 'a']],
    'd1 a',
    'd1(whatIsDenied a)',
  ],
  [
    'repeats a denial under each account',
    'a b d1',
    [
      ['d1', 'disputes', 'a'],
      ['d1', 'disputes', 'b'],
    ],
    'a b',
    'a(denial d1) b(denial d1)',
  ],
  ['brings a denial that is not in the list itself', 'a d1', [['d1', 'disputes', 'a']], 'a', 'a(denial d1)'],
  ['shows other accounts both ways', 'a b', [['b', 'disputes', 'a']], 'b', 'b(whatIsContradicted a)'],
  ['shows corrections', 'a b', [['b', 'corrects', 'a']], 'a b', 'a(correction b)'],
  [
    'does not unroll what else a denial denies',
    'a b d1',
    [
      ['d1', 'disputes', 'a'],
      ['d1', 'disputes', 'b'],
    ],
    'a',
    'a(denial d1)',
  ],
  [
    'brings the answer to an answer',
    'a d1 d2',
    [
      ['d1', 'disputes', 'a'],
      ['d2', 'disputes', 'd1'],
    ],
    'a',
    'a(denial d1(denial d2))',
  ],
  [
    'ends where two claims dispute each other',
    'a b',
    [
      ['a', 'disputes', 'b'],
      ['b', 'disputes', 'a'],
    ],
    'a',
    'a(whatIsContradicted b, otherAccount b)',
  ],
  ['leaves support folded', 'a b', [['b', 'supports', 'a']], 'a', 'a'],
  ['skips unknown ids', 'a', [], 'a x', 'a'],
])('%s', (_title, ids, relations, asked, expected) => {
  expect(draw(arrangeClaims(asked.split(' '), claims(ids, relations)))).toBe(expected);
});

test('names support in both directions', () => {
  const known = claims('a b', [['b', 'supports', 'a']]);
  const [a] = arrangeClaims(['a'], known);
  const [b] = arrangeClaims(['b'], known);
  expect(a!.supportedBy.map(({ id }) => id)).toEqual(['b']);
  expect(b!.supports.map(({ id }) => id)).toEqual(['a']);
});
