/** Whole, valid briefings for tests and the gallery; every text here is invented and nobody real is quoted. */
import type { ClaimBriefing, EntityBriefing, SourceBriefing } from '../../engine/brief/briefing.ts';

export function aSource(changes: Partial<SourceBriefing> = {}): SourceBriefing {
  return {
    id: 'lantern-2019',
    kind: 'article-newspaper',
    title: 'The harbour that nobody sold',
    publisher: 'The Lantern',
    authors: ['Ida Solberg', 'Tomás Quint'],
    contributors: [],
    published: '2019-05-14',
    url: 'https://lantern.example/2019/05/14/harbour',
    copies: [],
    ...changes,
  };
}

export function aClaim(changes: Partial<ClaimBriefing> = {}): ClaimBriefing {
  return {
    id: 'port-leased',
    text: 'The port authority leased the eastern quay to a company without naming its owners.',
    attribution: { kind: 'article', by: [], as: '' },
    standing: 'stated',
    when: '2018-11',
    source: 'lantern-2019',
    anchor: { prefix: '', textStart: 'The authority leased', textEnd: 'naming its owners', suffix: '' },
    passageUrl:
      'https://lantern.example/2019/05/14/harbour#:~:text=The%20authority%20leased,naming%20its%20owners',
    entities: ['port-authority'],
    relations: [],
    own: true,
    ...changes,
  };
}

export function aBriefing(changes: Partial<EntityBriefing> = {}): EntityBriefing {
  const claims = changes.claims ?? [aClaim()];
  return {
    key: { dossier: 'harbour-2019', entity: 'port-authority' },
    name: 'Port Authority of Vell',
    type: 'organization',
    description: 'Public body that runs the harbour of Vell',
    dossier: {
      id: 'harbour-2019',
      title: 'The harbour of Vell',
      revision: 3,
      asOf: '2019-05-14',
      language: 'en',
      license: 'CC-BY-4.0',
    },
    alsoKnownAs: [],
    facts: [{ text: 'It leased its eastern quay in 2018.', claims: ['port-leased'] }],
    related: [],
    coordinates: null,
    when: null,
    links: [],
    sources: [aSource()],
    alsoIn: [],
    ...changes,
    claims,
  };
}
