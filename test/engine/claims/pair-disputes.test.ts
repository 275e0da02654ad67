/** No account stands without what is said against it. */
import { expect, test } from 'vitest';
import { pairDisputes, withAnswers } from '../../../engine/claims/pair-disputes.ts';
import { aStory, idsOf } from '../../support/story-builders.ts';

const story = aStory();
const claim = (id: string) => story.claimById.get(id)!;

test.each([['bribe'], ['denial'], ['denial-again'], ['cut']])(
  'from "%s" both sides come, and what the same claims answer stands together',
  (id) => {
    const exchanges = pairDisputes([claim(id)], story);
    expect(exchanges.map(({ answers }) => idsOf(answers))).toEqual(['denial denial-again']);
  },
);

test('four accounts with the same answers are one exchange', () => {
  const [exchange, ...others] = pairDisputes(story.claims, story);
  expect([idsOf(exchange!.accounts), others.length]).toEqual(['bribe cut', 0]);
});

test('a claim that nobody answers is no exchange', () => {
  expect(pairDisputes([claim('runs'), claim('audit')], story)).toEqual([]);
});

test.each([
  ['bribe', 'bribe denial denial-again'],
  ['denial', 'denial bribe cut'],
  ['runs', 'runs'],
])('whoever takes "%s" along takes %s', (id, expected) => {
  expect(idsOf(withAnswers([claim(id)], story))).toBe(expected);
});
