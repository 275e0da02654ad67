/** Each check of names on the smallest dossier that it finds fault with, and on the closest one that it leaves alone. */
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../../engine/dossier/model.ts';
import { aName, anEntity } from '../dossier-builders.ts';
import { find, withEntities, withEntity } from './find-by-checks.ts';

describe('names', () => {
  test.each([
    [
      'an entity that is looked for has names',
      withEntity({ names: [] }),
      'error entities[0].names: is empty, but orla is looked for',
    ],
    [
      'a name that needs context has context words',
      withEntity({ names: [aName('Venn', { needs: 'context' })] }),
      'error entities[0].context: is empty, but names[0] needs context',
    ],
    [
      'a name that needs a full name has one',
      withEntity({ names: [aName('Venn', { needs: 'full-name' })] }),
      'error entities[0].names[0].needs: asks for a full name, but orla has none',
    ],
    [
      'a name is not among its notNames',
      withEntity({ notNames: ['ORLA of Eastmere'] }),
      'error entities[0].names[0]: stands in notNames[0] too',
    ],
    [
      'nor an exact one',
      withEntity({ names: [aName('OV', { case: 'exact' })], notNames: ['OV'] }),
      'error entities[0].names[0]: stands in notNames[0] too',
    ],
    [
      'a name stands once',
      withEntity({ names: [aName('Örla'), aName('orla')] }),
      'warning entities[0].names[1]: reads the same as names[0] ("Örla")',
    ],
    [
      'an exact name too',
      withEntity({ names: [aName('OV', { case: 'exact' }), aName('OV', { case: 'exact' })] }),
      'warning entities[0].names[1]: reads the same as names[0]',
    ],
    [
      'a name has no space around it',
      withEntity({ names: [aName('Orla ')] }),
      'error entities[0].names[0].text: begins or ends with a space',
    ],
    [
      'nor two inside',
      withEntity({ context: ['a  crane'] }),
      'error entities[0].context[0]: begins or ends with a space or holds two',
    ],
  ])('%s', (_title, dossier, finding) => {
    expect(find(dossier)).toEqual([expect.stringContaining(finding)]);
  });

  test.each([
    ['an entity of reach context needs no names', withEntity({ reach: 'context', names: [] })],
    [
      'a credit needs no context',
      withEntity({ reach: 'credit', names: [aName('Venn', { needs: 'context' })] }),
    ],
    [
      'a short form beside a full one',
      withEntity({ names: [aName('Orla Venn'), aName('Venn', { needs: 'full-name' })] }),
    ],
    [
      'exact names that differ in case',
      withEntity({ names: [aName('US', { case: 'exact' }), aName('us', { case: 'exact' })] }),
    ],
    [
      'a notName that differs in case from an exact name',
      withEntity({ names: [aName('IS', { case: 'exact' })], notNames: ['is'] }),
    ],
    ['a longer notName', withEntity({ notNames: ['Orla of Eastmere Ltd'] })],
  ])('fine: %s', (_title, dossier) => {
    expect(find(dossier)).toEqual([]);
  });

  const pair = (
    first: Partial<ReturnType<typeof aName>>,
    second: Partial<ReturnType<typeof aName>>,
    reach: Entity['reach'] = 'general',
  ) =>
    withEntities(
      anEntity('orla', { names: [aName('Venn', first)], context: ['crane'] }),
      anEntity('ida', { names: [aName('venn', second)], context: ['crane'], reach }),
    );

  test.each([
    [
      'both claim it freely',
      pair({}, {}),
      [
        'error entities[0].names[0]: ida claims this name too (entities[1].names[0])',
        'error entities[1].names[0]: orla claims',
      ],
    ],
    [
      'one claims it freely',
      pair({ needs: 'context' }, {}),
      ['error entities[1].names[0]: orla claims this name too (entities[0].names[0])'],
    ],
    [
      'an exact one meets a folded one',
      pair({ case: 'exact' }, { needs: 'context' }),
      ['error entities[0].names[0]: ida claims'],
    ],
    [
      'a country claims it freely, its city with context',
      withEntities(
        anEntity('valda', { type: 'place', names: [aName('Valda', {})] }),
        anEntity('valda-city', {
          type: 'place',
          names: [aName('Valda', { needs: 'context' })],
          context: ['capital'],
        }),
      ),
      [],
    ],
  ])('two entities with one name: %s', (_title, dossier, findings) => {
    expect(find(dossier)).toEqual(findings.map((finding) => expect.stringContaining(finding)));
  });

  test.each([
    ['both need context', pair({ needs: 'context' }, { needs: 'context' })],
    ['exact ones differ in case', pair({ case: 'exact' }, { case: 'exact' })],
    ['one is never looked for', pair({}, {}, 'credit')],
  ])('two entities with one name, fine: %s', (_title, dossier) => {
    expect(find(dossier)).toEqual([]);
  });
});
