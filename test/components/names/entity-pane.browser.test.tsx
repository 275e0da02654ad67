/** What is known of a name while the panel is open, and dossiers come and go. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Wanted } from '../../../components/claim/claim-context.ts';
import { EntityPane } from '../../../components/names/entity-pane.tsx';
import { createTranslation, TranslationContext } from '../../../components/translation.ts';
import type { EntityBriefing } from '../../../engine/brief/briefing.ts';
import { ok } from '../../../engine/result.ts';
import { NO_PANEL_ACTIONS } from '../../gallery/panel-frame.tsx';
import * as story from '../../gallery/invented-story.ts';

const root = document.createElement('main');
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(
  brief: () => Promise<EntityBriefing | null>,
  dossierChanges: number,
  actions = actionsOf(brief),
  wanted?: Wanted,
) {
  if (!root.isConnected) document.body.append(root); // anew it would lose the focus
  const nothing = () => undefined;
  render(
    <TranslationContext.Provider value={createTranslation('en', {})}>
      <EntityPane
        entity={story.PERSON.key}
        onPage={null}
        actions={actions}
        steps={{ canGoBack: false, canGoForward: false, back: nothing, forward: nothing, close: nothing }}
        land={null}
        sourcesHere={new Set()}
        today="2018-02-07"
        wanted={wanted}
        dossierChanges={dossierChanges}
      />
    </TranslationContext.Provider>,
    root,
  );
  return actions;
}

function actionsOf(brief: () => Promise<EntityBriefing | null>) {
  return { ...NO_PANEL_ACTIONS, brief: async () => ok(await brief()) };
}

test('a name of which nothing was known shows what a dossier that comes knows of it', async () => {
  let known: EntityBriefing | null = null;
  const actions = show(async () => known, 0);
  await vi.waitFor(() => expect(root.querySelector('.card')?.textContent).toContain('card.nothing'));
  known = story.PERSON;
  show(async () => known, 1, actions);
  await vi.waitFor(() => expect(root.querySelector('.card h2, .card h1')?.textContent).toBe(known!.name));
});

test('what is known as before stays as it is, with what was opened in it', async () => {
  const actions = show(async () => structuredClone(story.PERSON), 0);
  await vi.waitFor(() => expect(root.querySelector('.card button[aria-expanded="false"]')).not.toBe(null));
  root.querySelector<HTMLElement>('.card button[aria-expanded="false"]')!.click();
  await vi.waitFor(() => expect(root.querySelector('[aria-expanded="true"]')).not.toBe(null));
  const asked = vi.spyOn(actions, 'brief');
  show(async () => null, 1, actions);
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(root.querySelector('[aria-expanded="true"]')).not.toBe(null);
});

test('what the reader came for takes the keyboard once, and not again when more becomes known', async () => {
  const wanted = { fact: story.PERSON.facts[1]!.text };
  const actions = show(async () => story.PERSON, 0, undefined, wanted);
  await vi.waitFor(() => expect(document.activeElement?.classList).toContain('wanted'));
  root.querySelector<HTMLElement>('.card button')!.focus();
  const more = { ...story.PERSON, description: 'Told anew' };
  show(async () => more, 1, { ...actions, brief: async () => ok(more) }, { ...wanted });
  await vi.waitFor(() => expect(root.textContent).toContain('Told anew'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(document.activeElement?.tagName).toBe('BUTTON');
});

test('what the reader comes for next takes the keyboard as well, and so does the same when they come for it again', async () => {
  const [, first, second] = story.PERSON.facts.map(({ text }) => text);
  const actions = actionsOf(async () => story.PERSON);
  const led: (string | null | undefined)[] = [];
  for (const fact of [first, second, undefined, second, first]) {
    show(async () => story.PERSON, 0, actions, fact === undefined ? undefined : { fact });
    if (fact === undefined) root.querySelector<HTMLElement>('.card button')!.focus();
    await vi.waitUntil(() => fact === undefined || document.activeElement?.textContent === fact);
    await new Promise((resolve) => setTimeout(resolve, 50)); // what there is to draw is drawn
    led.push(document.activeElement?.textContent);
  }
  expect(led).toEqual([first, second, '', second, first]);
});
