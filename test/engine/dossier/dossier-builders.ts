/** Whole, valid dossiers for the tests of checks; everything in them is invented. */
import type { Claim, Dossier, Entity, Name } from '../../../engine/dossier/model.ts';

export function aName(text: string, changes: Partial<Name> = {}): Name {
  return { text, lang: 'mul', needs: 'nothing', case: 'fold', ...changes };
}

export function anEntity(id: string, changes: Partial<Entity> = {}): Entity {
  return {
    id,
    type: 'person',
    reach: 'distinctive',
    name: id,
    description: 'Somebody in Eastmere',
    names: [aName(`${id} of Eastmere`)],
    notNames: [],
    context: [],
    facts: [{ text: 'There is a fact.', claims: ['base'] }],
    links: [],
    ...changes,
  };
}

export function aClaim(id: string, changes: Partial<Claim> = {}): Claim {
  return {
    id,
    text: 'Something was said.',
    entities: ['orla'],
    attribution: { kind: 'article', by: [], as: '' },
    standing: 'stated',
    when: null,
    source: 'gazette',
    anchor: { prefix: '', textStart: 'a crane was ordered', textEnd: '', suffix: '' },
    relations: [],
    ...changes,
  };
}

/** One entity, orla, and one claim about it, base, with which no check finds fault; given ones replace or join them. */
export function aDossier(changes: Partial<Dossier> = {}): Dossier {
  const claims = changes.claims ?? [aClaim('base')];
  const entities = changes.entities ?? [anEntity('orla')];
  return {
    format: 'sidelight-dossier',
    formatVersion: 1,
    id: 'harbour',
    revision: 1,
    title: 'A crane',
    summary: 'A crane and who wanted it',
    language: 'en',
    asOf: '2031-05-04',
    license: 'CC-BY-4.0',
    compiledBy: 'tests',
    sources: [
      {
        id: 'gazette',
        kind: 'article-newspaper',
        title: 'The crane',
        publisher: 'Eastmere Gazette',
        authors: [],
        contributors: [],
        published: '2031-05-04',
        url: 'https://gazette.example/crane',
        copies: [],
        corrections: [],
      },
    ],
    ...changes,
    entities,
    claims,
  };
}
