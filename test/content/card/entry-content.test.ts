/** An open card keeps what it shows, though the page's memory of briefings forgets it. */
import { expect, test } from 'vitest';
import { err, ok } from '../../../engine/result.ts';
import type { BriefingAnswer } from '../../../entrypoints/content/card/briefings.ts';
import { EntryContent } from '../../../entrypoints/content/card/entry-content.ts';
import { PERSON, PLACE } from '../../gallery/invented-story.ts';

const nothingKnown = { known: () => null };
const knows = (answer: BriefingAnswer) => ({ known: () => answer });
const answers = (answer: BriefingAnswer) => ({ ask: async () => answer });
const failure = err({ kind: 'failed', reason: 'The store is busy.' } as const);

test('what is known already is shown at once', () => {
  const content = new EntryContent();
  expect(content.turnTo(PERSON.key, knows(ok(PERSON)))).toBe(true);
  expect(content.briefing).toBe(PERSON);
});

test('what is not known is asked for, and then shown', async () => {
  const content = new EntryContent();
  expect(content.turnTo(PERSON.key, nothingKnown)).toBe(false);
  expect(content.answer).toBeNull();
  expect(await content.ask(PERSON.key, answers(ok(PERSON)))).toBe(true);
  expect(content.briefing).toBe(PERSON);
});

test('what is shown stays when the memory has forgotten it', async () => {
  const content = new EntryContent();
  content.turnTo(PERSON.key, knows(ok(PERSON)));
  expect(content.turnTo(PERSON.key, nothingKnown)).toBe(true);
  expect(content.briefing).toBe(PERSON);
});

test('another entry does not show what was told of the one before', () => {
  const content = new EntryContent();
  content.turnTo(PERSON.key, knows(ok(PERSON)));
  expect(content.turnTo(PLACE.key, nothingKnown)).toBe(false);
  expect(content.briefing).toBeNull();
});

test('an answer that comes when the card has turned to another entry is not shown', async () => {
  const content = new EntryContent();
  content.turnTo(PERSON.key, nothingKnown);
  const late = content.ask(PERSON.key, answers(ok(PERSON)));
  content.turnTo(PLACE.key, nothingKnown);
  expect(await late).toBe(false);
  expect(content.answer).toBeNull();
});

test('a failure stays until the entry is turned to again, which asks again', async () => {
  const content = new EntryContent();
  content.turnTo(PERSON.key, nothingKnown);
  await content.ask(PERSON.key, answers(failure));
  expect(content.answer).toEqual(failure);
  expect(content.turnTo(PERSON.key, nothingKnown)).toBe(false);
  expect(content.answer).toBeNull();
});
