/** The paragraph of the first run: its card comes and goes as on any page. */
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LivePassage } from '../../components/welcome/live-passage.tsx';
import type { EntityBriefing } from '../../engine/brief/briefing.ts';
import * as story from '../gallery/invented-story.ts';
import { mountPageState, unmountPageState } from '../gallery/mount-page-state.tsx';

afterEach(unmountPageState);

const card = () => document.querySelector('[role="dialog"]');
const name = () => document.querySelector<HTMLElement>('.live-name')!;
const pressEscape = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function mount(brief: () => Promise<EntityBriefing | null>): Promise<HTMLElement> {
  return mountPageState(
    {
      name: 'live passage',
      surfaces: ['card', 'welcome'],
      view: () => (
        <>
          <h1>Invented</h1>
          <LivePassage
            parts={['In Vell ', { text: 'Odile Maret', key: story.MARET.key }, ' runs the port.']}
            brief={brief}
            land={null}
            today="2026-11-23"
            onPanel={() => undefined}
          />
        </>
      ),
    },
    { language: 'en', theme: 'light', width: 600 },
  );
}

/** In the very task that put the card in, before any frame was painted. */
function asSoonAsThereIsACard(act: () => void): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!card()) return;
      observer.disconnect();
      act();
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

test('rest opens the card, leaving closes it', async () => {
  await mount(async () => story.PERSON);
  await userEvent.hover(name());
  await expect.poll(card).not.toBeNull();
  await userEvent.hover(document.querySelector('h1')!);
  await expect.poll(card).toBeNull();
});

test('Escape closes a card that has only just come', async () => {
  await mount(async () => story.PERSON);
  const escaped = asSoonAsThereIsACard(pressEscape);
  name().click();
  await escaped;
  await expect.poll(card).toBeNull();
});

test('Escape while the card is on its way keeps it away', async () => {
  let come: (briefing: EntityBriefing) => void = () => undefined;
  await mount(() => new Promise((resolve) => (come = resolve)));
  name().click();
  pressEscape();
  come(story.PERSON);
  await pause(100);
  expect(card()).toBeNull();
});

test.each([
  { what: 'keeps it away', before: () => undefined, opens: false },
  { what: 'does not keep away one that a press asked for', before: () => name().click(), opens: true },
])('leaving while the card is on its way $what', async ({ before, opens }) => {
  const come: ((briefing: EntityBriefing) => void)[] = [];
  await mount(() => new Promise((resolve) => come.push(resolve)));
  await userEvent.hover(name());
  await expect.poll(() => come.length).toBe(1);
  before();
  await userEvent.hover(document.querySelector('h1')!);
  for (const each of come) each(story.PERSON);
  await pause(100);
  expect(card() !== null).toBe(opens);
});

test('after Escape the focus is on the name whose card was opened by a press', async () => {
  await mount(async () => story.PERSON);
  name().click();
  await expect.poll(() => card()?.matches(':focus')).toBe(true);
  pressEscape();
  await expect.poll(card).toBeNull();
  expect(document.activeElement).toBe(name());
});

test('a card that cannot be filled says why', async () => {
  await mount(() => Promise.reject(new Error('the store is full')));
  name().click();
  await expect
    .poll(() => document.querySelector('[role="alert"]')?.textContent)
    .toContain('the store is full');
});
