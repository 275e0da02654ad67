import { expect, test } from 'vitest';
import {
  forgetWanted,
  panelPath,
  readPanelTarget,
  takeWanted,
  wantInPanel,
} from '../../platform/panel-target.ts';

const ENTITY = { dossier: 'harbour-2019', entity: 'odile-maret' };

test.each([
  ['nothing in particular', {}],
  ['a tab', { tab: 7 }],
  ['an entity', { entity: ENTITY }],
  ['an entity of a tab', { tab: 7, entity: ENTITY }],
  ['a claim of an entity', { entity: ENTITY, claim: 'took-commission' }],
  ['a fact of an entity', { entity: ENTITY, fact: 'It leased the “eastern” quay & more.' }],
  ['a query with signs of its own', { query: 'Q&A = 100 % «да»' }],
] as const)('the address of the panel keeps %s', (_what, target) => {
  const path = panelPath(target);
  expect(readPanelTarget(new URL(path, 'https://extension.example').search)).toEqual(target);
});

test.each(['?tab=x', '?dossier=only', '?entity=only', '?tab=', ''])(
  'an address like "%s" asks for nothing',
  (search) => {
    expect(readPanelTarget(search).entity).toBeUndefined();
    expect(readPanelTarget(search).tab ?? 0).toBe(0);
  },
);

test('what is wanted in the panel is taken once, by the panel beside that tab', async () => {
  await wantInPanel({ tab: 7, entity: ENTITY });
  expect(await takeWanted(8)).toBeNull();
  expect(await takeWanted(7)).toEqual({ entity: ENTITY });
  expect(await takeWanted(7)).toBeNull();
  await wantInPanel({ tab: 7, entity: ENTITY, claim: 'took-commission' });
  expect(await takeWanted(7)).toEqual({ entity: ENTITY, claim: 'took-commission' });
});

test('what was wanted where no panel came is not shown by the next one', async () => {
  await wantInPanel({ tab: 7, entity: ENTITY });
  await forgetWanted();
  expect(await takeWanted(7)).toBeNull();
});
