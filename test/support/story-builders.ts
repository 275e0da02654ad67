/** A small story for the rules of the panel's views: an invented harbour affair, nobody in it is real. */
import type { Story } from '../../engine/claims/story.ts';
import { tellStory } from '../../engine/claims/tell-story.ts';
import type { Claim, Entity } from '../../engine/dossier/model.ts';

type Attribution = Claim['attribution'];

const SAID: Readonly<Record<string, Attribution>> = {
  paper: { kind: 'article', by: [], as: '' },
  maret: { kind: 'named', by: ['maret'], as: '' },
  spokesman: { kind: 'named', by: ['tennant'], as: 'Tennant, spokesman for Maret' },
  clerks: { kind: 'unnamed', by: [], as: 'two clerks' },
  council: { kind: 'institution', by: ['council'], as: '' },
};

interface Telling {
  readonly id: string;
  readonly entities: string;
  readonly by?: keyof typeof SAID;
  readonly standing?: Claim['standing'];
  readonly when?: string;
  readonly relations?: Claim['relations'];
  readonly text?: string;
}

export function aToldClaim({
  id,
  entities,
  by = 'paper',
  standing = 'stated',
  when,
  relations = [],
  text,
}: Telling): Claim {
  return {
    id,
    text: text ?? `The ${id} is told.`,
    entities: entities.split(' '),
    attribution: SAID[by]!,
    standing,
    when: when ?? null,
    source: 'lantern',
    anchor: { prefix: '', textStart: id, textEnd: '', suffix: '' },
    relations,
  };
}

const disputes = (...claims: string[]): Claim['relations'] =>
  claims.map((claim) => ({ type: 'disputes' as const, claim }));

export const CLAIMS: readonly Claim[] = [
  aToldClaim({ id: 'runs', entities: 'maret authority', when: '2014-24' }),
  aToldClaim({ id: 'bribe', entities: 'maret quay', by: 'clerks', standing: 'alleged', when: '2018-11' }),
  aToldClaim({ id: 'cut', entities: 'maret quay', by: 'clerks', standing: 'alleged', when: '2018' }),
  aToldClaim({ id: 'denial', entities: 'maret', by: 'spokesman', standing: 'denied', when: '2019-05-02', relations: disputes('bribe', 'cut') }),
  aToldClaim({ id: 'denial-again', entities: 'maret', by: 'spokesman', standing: 'denied', relations: disputes('bribe', 'cut') }),
  aToldClaim({ id: 'audit', entities: 'council quay', by: 'council', when: '2019-02', relations: [{ type: 'supports', claim: 'bribe' }] }),
  aToldClaim({ id: 'ferry', entities: 'malta council', by: 'paper', when: '2016/2018' }),
  aToldClaim({ id: 'forecast', entities: 'malta ferry-line', by: 'maret', standing: 'opinion' }),
]; // prettier-ignore

const NAMES: readonly (readonly [string, Entity['type'], Entity['reach'], string])[] = [
  ['maret', 'person', 'distinctive', 'Odile Maret'],
  ['tennant', 'person', 'distinctive', 'August Tennant'],
  ['authority', 'organization', 'distinctive', 'Port Authority'],
  ['council', 'organization', 'distinctive', 'Town Council'],
  ['quay', 'place', 'distinctive', 'Eastern Quay'],
  ['malta', 'place', 'general', 'Malta'],
  ['ferry-line', 'thing', 'context', 'Ferry line'],
];

const ENTITIES: readonly Entity[] = NAMES.map(([id, type, reach, name]) => ({
  id,
  type,
  reach,
  name,
  description: 'invented',
  names: [],
  notNames: [],
  context: [],
  facts: [],
  links: [],
  ...(type === 'place' && { coordinates: id === 'quay' ? [38.2, 20.4] : [35.9, 14.4] }),
}));

export function aStory(claims: readonly Claim[] = CLAIMS): Story {
  return tellStory({
    dossier: {
      format: 'sidelight-dossier',
      formatVersion: 1,
      id: 'harbour',
      revision: 3,
      title: 'The harbour affair',
      summary: 'Invented.',
      language: 'en',
      asOf: '2019-05-14',
      license: 'CC0-1.0',
      compiledBy: 'tests',
    },
    sources: [
      {
        id: 'lantern',
        kind: 'article-newspaper',
        title: 'The harbour that nobody sold',
        publisher: 'The Lantern',
        authors: ['Ida Solberg'],
        contributors: [],
        published: '2019-05-14',
        url: 'https://lantern.example/harbour',
        copies: [],
        corrections: [],
      },
    ],
    entities: ENTITIES,
    claims,
  });
}

export const idsOf = (claims: readonly { readonly id: string }[]): string =>
  claims.map(({ id }) => id).join(' ');
