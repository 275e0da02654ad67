/** The table of cases: when two dossiers speak of the same entity, and when not. All entities are invented. */
import { describe, expect, test } from 'vitest';
import type { Entity, Name } from '../../../engine/dossier/model.ts';
import { identify, isSameEntity } from '../../../engine/merge/same-entity.ts';
import { anEntity, aName } from '../../support/entity-builders.ts';

const WIKI = 'https://en.wikipedia.org/wiki/';
const links = (...urls: string[]): Pick<Entity, 'links'> => ({
  links: urls.map((url) => ({ rel: 'reference', url })),
});
const named = (name: string, ...names: Name[]): Partial<Entity> => ({ name, names });
const maret = (more: Partial<Entity> = {}) => anEntity({ id: 'odile-maret', name: 'Odile Maret', ...more });

function same(a: Entity, b: Entity): boolean {
  const [first] = identify({ entities: [a] });
  const [second] = identify({ entities: [b] });
  const forth = isSameEntity(first!, second!);
  expect(isSameEntity(second!, first!), 'the rule does not depend on the order').toBe(forth);
  return forth;
}

describe('the same are', () => {
  test.each<[string, Entity, Entity]>([
    [
      'two with the same page of Wikipedia, whatever their ids and names',
      anEntity({ id: 'maret', name: 'O. Maret', ...links(`${WIKI}Odile_Maret`) }),
      anEntity({ id: 'odile-m', name: 'Madame Maret', ...links(`${WIKI}Odile_Maret`) }),
    ],
    [
      'two whose links to it are written differently',
      maret(links('https://en.m.wikipedia.org/wiki/odile%20Maret')),
      anEntity({ id: 'other', ...links(`${WIKI}Odile_Maret`) }),
    ],
    [
      'two with the same item of Wikidata',
      maret(links('https://www.wikidata.org/wiki/Q42424242')),
      anEntity({ id: 'other', ...links('https://www.wikidata.org/wiki/Q42424242') }),
    ],
    ['two persons of one id and one full name', maret(), maret()],
    [
      'two persons of one id with a full name among their names in common',
      maret(named('Odile Maret', aName('Одиль Маре'))),
      maret(named('Одиль Маре')),
    ],
    [
      'two places of one id and one name of one word',
      anEntity({ id: 'vell', type: 'place', name: 'Vell' }),
      anEntity({ id: 'vell', type: 'place', name: 'VELL' }),
    ],
    [
      'two that link to Wikipedia in different languages, when id and full name agree',
      maret(links('https://fr.wikipedia.org/wiki/Odile_Maret')),
      maret(links(`${WIKI}Odile_Maret`)),
    ],
  ])('%s', (_what, a, b) => expect(same(a, b)).toBe(true));
});

describe('not the same are', () => {
  test.each<[string, Entity, Entity]>([
    ['two persons of one full name but different ids', maret(), maret({ id: 'odile-maret-painter' })],
    [
      'two persons of one id who share a surname only',
      anEntity({ id: 'maret', ...named('Odile Maret', aName('Maret')) }),
      anEntity({ id: 'maret', ...named('Luc Maret', aName('Maret')) }),
    ],
    [
      'two persons of one id known by a surname alone',
      anEntity({ id: 'maret', name: 'Maret' }),
      anEntity({ id: 'maret', name: 'Maret' }),
    ],
    [
      'two persons of one id who share a surname with a particle',
      anEntity({ id: 'van-dam', ...named('Anna van Dam', aName('van Dam')) }),
      anEntity({ id: 'van-dam', ...named('Pieter van Dam', aName('van Dam')) }),
    ],
    [
      'two persons of one full name that a dossier calls doubtful',
      maret(named('Odile Maret', aName('Odile Maret', 'context'))),
      maret(),
    ],
    [
      'two of one id and one name with different pages of Wikipedia',
      maret(links(`${WIKI}Odile_Maret_(painter)`)),
      maret(links(`${WIKI}Odile_Maret_(judge)`)),
    ],
    ['a person and a place of one id and name', maret(), maret({ type: 'place' })],
    [
      'a person and an event with the same page of Wikipedia',
      maret(links(`${WIKI}Vell_affair`)),
      anEntity({ id: 'vell-affair', type: 'event', ...links(`${WIKI}Vell_affair`) }),
    ],
    [
      'two that link to a section of one page',
      anEntity({ id: 'a', ...links(`${WIKI}Vell#History`) }),
      anEntity({ id: 'b', ...links(`${WIKI}Vell#History`) }),
    ],
    [
      'two with the same page of a site that is no encyclopedia',
      anEntity({ id: 'a', ...links('https://paper.example/people/maret') }),
      anEntity({ id: 'b', ...links('https://paper.example/people/maret') }),
    ],
    [
      'two with pages that a look-alike of Wikipedia serves',
      anEntity({ id: 'a', ...links('https://en.wikipedia.org.evil.example/wiki/X') }),
      anEntity({ id: 'b', ...links('https://en.wikipedia.org.evil.example/wiki/X') }),
    ],
  ])('%s', (_what, a, b) => expect(same(a, b)).toBe(false));

  test('two where one dossier links several entities to the same page', () => {
    const page = links(`${WIKI}Vell_affair`);
    const [first] = identify({
      entities: [anEntity({ id: 'lease', ...page }), anEntity({ id: 'trial', ...page })],
    });
    const [other] = identify({ entities: [anEntity({ id: 'affair', ...page })] });
    expect(isSameEntity(first!, other!)).toBe(false);
  });
});
