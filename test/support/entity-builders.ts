/** Entities, names and whole dossiers for tests, valid and invented; a test says only what matters to it. */
import type { Claim, Dossier, Entity, Name } from '../../engine/dossier/model.ts';

export function aName(text: string, needs: Name['needs'] = 'nothing', more: Partial<Name> = {}): Name {
  return { text, lang: 'mul', needs, case: 'fold', ...more };
}

export function anEntity(more: Partial<Entity> = {}): Entity {
  const name = more.name ?? 'Somebody Invented';
  return {
    id: 'somebody',
    type: 'person',
    reach: 'distinctive',
    name,
    description: 'Invented for a test',
    names: [aName(name)],
    notNames: [],
    context: [],
    facts: [],
    links: [],
    ...more,
  };
}

export function aDossierClaim(more: Partial<Claim> = {}): Claim {
  return {
    id: 'a-claim',
    text: 'Something invented is said.',
    entities: [],
    attribution: { kind: 'article', by: [], as: '' },
    standing: 'stated',
    when: null,
    source: 'invented-paper',
    anchor: { prefix: '', textStart: 'Something invented', textEnd: '', suffix: '' },
    relations: [],
    ...more,
  };
}

export function aDossier(more: Partial<Dossier> = {}): Dossier {
  return {
    format: 'sidelight-dossier',
    formatVersion: 1,
    id: 'invented-affair',
    revision: 1,
    title: 'An invented affair',
    summary: 'Invented for tests.',
    language: 'en',
    asOf: '2031-05-04',
    license: 'CC0-1.0',
    compiledBy: 'The tests',
    sources: [
      {
        id: 'invented-paper',
        kind: 'article-newspaper',
        title: 'An article that nobody wrote',
        publisher: 'Invented Paper',
        authors: [],
        contributors: [],
        published: '2031-05-04',
        url: 'https://paper.example/article',
        copies: [],
        corrections: [],
      },
    ],
    entities: [],
    claims: [],
    ...more,
  };
}
