/** The names of a page by keyboard: who comes back from one is where they were, and no press on the arrows is lost. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { MentionSteps } from '../../../components/names/mention-steps.tsx';
import { createTranslation, TranslationContext } from '../../../components/translation.ts';
import { mountPageState, unmountPageState } from '../../gallery/mount-page-state.tsx';
import { PAGE_STATES } from '../../gallery/page-states.tsx';

const root = document.createElement('main');
afterEach(() => {
  unmountPageState();
  render(null, root);
  root.remove();
});

const FOUND = PAGE_STATES.find(({ name }) => name === 'panel-names-found')!;

test.each([
  [280, 'its button'],
  [900, 'its button'],
  [280, 'Escape'],
] as const)('whoever closes a name is back at its row, in a panel %i px wide, by %s', async (width, by) => {
  const page = await mountPageState(FOUND, { language: 'en', theme: 'light', width });
  const row = page.querySelectorAll<HTMLElement>('.name-open')[3]!;
  row.focus();
  row.click();
  await vi.waitFor(() => expect(document.activeElement?.className).toBe('entity-pane'));
  const back = page.querySelector<HTMLElement>('.entity-pane .tool[aria-label="Close"]')!;
  back.focus();
  if (by === 'Escape') await userEvent.keyboard('{Escape}');
  else back.click();
  await vi.waitFor(() => expect(page.querySelector('.entity-pane')).toBe(null));
  expect(document.activeElement).toBe(row);
});

test('presses that come quicker than the page scrolls go on from one mention to the next', async () => {
  document.body.append(root);
  const revealed: number[] = [];
  const onReveal = (nth: number) => {
    revealed.push(nth);
    return new Promise<boolean>(() => undefined); // a page that is busy
  };
  render(
    <TranslationContext.Provider value={createTranslation('en', {})}>
      <MentionSteps name="Maret" mentions={5} onReveal={onReveal} />
    </TranslationContext.Provider>,
    root,
  );
  const next = root.querySelectorAll('button')[1]!;
  for (let presses = 0; presses < 3; presses++) {
    next.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(revealed).toEqual([0, 1, 2]);
});
