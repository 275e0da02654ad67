/** An invented story, rich enough to fill every part of a card. No person, place or paper in it exists. */
import type { ClaimBriefing, EntityBriefing, EntityReference } from '../../engine/brief/briefing.ts';
import { aBriefing, aClaim, aSource } from '../support/briefing-builders.ts';

function refer(id: string, name: string, type: EntityReference['type'], opens = true): EntityReference {
  return { key: { dossier: 'harbour-2019', entity: id }, name, type, opens };
}

export const MARET = refer('odile-maret', 'Odile Maret', 'person');
export const TENNANT = refer('gen-august-tennant', 'August Tennant', 'person');
export const AUTHORITY = refer('port-authority', 'Port Authority of Vell', 'organization');
export const COUNCIL = refer('vell-council', 'Vell Town Council', 'organization');
export const QUAY = refer('eastern-quay', 'Eastern Quay', 'place');
export const CLERK = refer('harbour-clerk', 'Harbour clerk (not named)', 'person', false);
export const AUCTION = refer('quay-auction', 'Auction of the quay', 'event');

const SOURCE = aSource({
  copies: [
    { url: 'https://archive.example/vell/harbour', note: 'abridged reprint' },
    { url: 'https://www.coastal-reader.example/harbour-part-1', note: '' },
  ],
});

const passage = (text: string) => `${SOURCE.url}#:~:text=${encodeURIComponent(text)}`;

function told(id: string, text: string, changes: Partial<ClaimBriefing> = {}): ClaimBriefing {
  return aClaim({
    id,
    text,
    passageUrl: passage(text.slice(0, 30)),
    entities: ['odile-maret'],
    when: null,
    ...changes,
  });
}

const unnamed = (as: string): ClaimBriefing['attribution'] => ({ kind: 'unnamed', by: [], as });
const named = (entity: EntityReference, as: string): ClaimBriefing['attribution'] => ({
  kind: 'named',
  by: [entity],
  as,
});

/** One claim of each kind of attribution and each standing, with a denial, a second account and a correction. */
export const CLAIMS: readonly ClaimBriefing[] = [
  told('runs-harbour', 'Odile Maret has run the harbour of Vell since the winter of 2014.', { when: '2014-24', entities: ['odile-maret', 'port-authority'] }),
  told('took-commission', 'Odile Maret took a commission on the lease of the eastern quay.', {
    attribution: unnamed('two former clerks of the harbour'), standing: 'alleged', when: '2018-11', entities: ['odile-maret', 'eastern-quay'],
    relations: [
      { type: 'disputes', direction: 'from', claim: 'denies-commission' },
      { type: 'supports', direction: 'from', claim: 'audit-found-payment' },
    ],
  }),
  told('denies-commission', 'Odile Maret denies that she took any money for the lease.', {
    attribution: named(MARET, 'Odile Maret'), standing: 'denied', when: '2019-05-02',
    relations: [{ type: 'disputes', direction: 'to', claim: 'took-commission' }],
  }),
  told('audit-found-payment', 'An audit by the town found a payment that nobody at the harbour could explain.', {
    attribution: { kind: 'institution', by: [COUNCIL], as: 'Vell Town Council' }, standing: 'stated', when: '2019-02', entities: ['odile-maret', 'vell-council'],
    relations: [{ type: 'supports', direction: 'to', claim: 'took-commission' }],
  }),
  told('bids-counted', 'Four companies bid for the quay.', {
    attribution: named(TENNANT, 'August Tennant, the harbour’s former notary'), standing: 'stated', when: '2018-10/2018-11', entities: ['odile-maret', 'gen-august-tennant', 'quay-auction'],
    relations: [{ type: 'disputes', direction: 'from', claim: 'one-bid' }],
  }),
  told('one-bid', 'Only one company was asked to bid.', {
    attribution: unnamed('a harbour clerk'), standing: 'alleged', when: '2018-10', own: false,
    relations: [{ type: 'disputes', direction: 'to', claim: 'bids-counted' }],
  }),
  told('will-close', 'The lease will close the small boats’ landing within two years.', {
    attribution: named(TENNANT, 'August Tennant'), standing: 'opinion', when: '2019~', entities: ['odile-maret', 'gen-august-tennant'],
  }),
  told('spelling', 'An earlier version of the article gave the wrong year for the lease.', {
    attribution: { kind: 'article', by: [], as: 'editors’ note' }, standing: 'corrected', when: '2019-05-16',
    relations: [{ type: 'corrects', direction: 'to', claim: 'lease-2018' }],
  }),
  told('lease-2018', 'The eastern quay was leased in November 2018.', {
    when: '2018-11', entities: ['odile-maret', 'eastern-quay', 'port-authority'],
    relations: [{ type: 'corrects', direction: 'from', claim: 'spelling' }],
  }),
]; // prettier-ignore

export const PERSON: EntityBriefing = aBriefing({
  key: MARET.key,
  name: MARET.name,
  type: 'person',
  description: 'Director of the port authority of Vell, accused of selling its eastern quay',
  facts: [
    { text: 'She has run the harbour since late 2014.', claims: ['runs-harbour'] },
    {
      text: 'Two former clerks say that she took a commission on a lease in 2018; she denies it.',
      claims: ['took-commission', 'denies-commission'],
    },
    {
      text: 'How many companies were asked to bid is told in two ways.',
      claims: ['bids-counted', 'one-bid'],
    },
    { text: 'The year of the lease was given wrongly at first and corrected.', claims: ['spelling'] },
  ],
  claims: [...CLAIMS],
  alsoKnownAs: [
    { text: 'Odile Marette', lang: 'mul' },
    { text: 'O. Maret', lang: 'en' },
    { text: 'Одиль Маре', lang: 'ru' },
    { text: 'أوديل ماريه', lang: 'ar' },
    { text: '奥迪尔·马雷', lang: 'zh' },
  ],
  related: [
    { entity: QUAY, claims: ['took-commission', 'lease-2018'] },
    { entity: AUTHORITY, claims: ['runs-harbour', 'lease-2018'] },
    { entity: TENNANT, claims: ['bids-counted', 'will-close'] },
    { entity: COUNCIL, claims: ['audit-found-payment'] },
    { entity: CLERK, claims: ['one-bid'] },
    { entity: AUCTION, claims: ['bids-counted'] },
  ],
  links: [{ rel: 'wikipedia', url: 'https://en.wikipedia.org/wiki/Harbour' }],
  sources: [SOURCE],
});

export const PLACE: EntityBriefing = {
  ...PERSON,
  key: QUAY.key,
  name: QUAY.name,
  type: 'place',
  description: 'Quay of the old harbour, leased in 2018',
  coordinates: [38.2, 20.45],
  related: PERSON.related.filter(({ entity }) => entity !== QUAY),
};

export const ORGANIZATION: EntityBriefing = {
  ...PERSON,
  key: AUTHORITY.key,
  name: AUTHORITY.name,
  type: 'organization',
  description: 'Public body that runs the harbour of Vell',
  related: PERSON.related.filter(({ entity }) => entity !== AUTHORITY),
};

export const EVENT: EntityBriefing = {
  ...PERSON,
  key: AUCTION.key,
  name: AUCTION.name,
  type: 'event',
  description: 'Sale by bids of a thirty-year lease of the quay',
  when: '2018-10/2018-11',
  facts: PERSON.facts.slice(2, 3),
  related: [],
  alsoKnownAs: [],
};

export const THING: EntityBriefing = aBriefing({
  name: 'Lease 44',
  type: 'thing',
  description: 'Contract for the eastern quay, thirty years',
  facts: [],
  claims: [CLAIMS[8]!],
});

export const EMPTY: EntityBriefing = aBriefing({
  name: 'Harbour clerk',
  type: 'person',
  description: 'Somebody whom the paper does not name',
  facts: [],
  claims: [],
  sources: [],
});

export const LONG_NAMES: EntityBriefing = {
  ...PERSON,
  name: 'Her Serene Highness Wilhelmina-Theodora Featherstonehaugh-Cholmondeley of Llanfairpwllgwyngyllgogerychwyrndrobwll',
  description:
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft’s honorary president for the eastern basins',
  alsoKnownAs: Array.from({ length: 12 }, (_, i) => ({
    text: `Wilhelmina-Theodora ${'Featherstone'.repeat(1 + (i % 3))} ${i + 1}`,
    lang: 'en',
  })),
  facts: [{ text: 'W'.repeat(140), claims: ['runs-harbour'] }, ...PERSON.facts],
};

/** Another dossier's own words, facts and claims about the same person; its sources are others. */
export const KNOWN_TO_SEVERAL: EntityBriefing = {
  ...PERSON,
  facts: PERSON.facts.slice(0, 2),
  claims: CLAIMS.slice(0, 3),
  alsoIn: [
    {
      ...aBriefing({
        name: 'O. Maret',
        type: 'person',
        description: 'Captain of the pilot boat of Orness until 2014',
        facts: [{ text: 'She piloted ships into Orness for nine years.', claims: ['piloted'] }],
        claims: [
          told('piloted', 'Odile Maret piloted ships into Orness from 2005 to 2014.', { when: '2005/2014' }),
          told('left-owing', 'Maret left Orness without paying her berth.', {
            attribution: unnamed('a former harbour master'), standing: 'alleged', when: '2014-11',
          }),
        ],
      }),
      key: { dossier: 'lighthouse', entity: 'o-maret' },
      dossier: {
        id: 'lighthouse',
        title: 'The lighthouse of Orness and everybody who ever said that it should be moved',
        revision: 14,
        asOf: '2024-02',
        language: 'en',
        license: 'CC0-1.0',
      },
    },
  ],
}; // prettier-ignore

export const FORTY_CLAIMS: EntityBriefing = {
  ...ORGANIZATION,
  claims: Array.from({ length: 40 }, (_, i) => ({
    ...CLAIMS[i % CLAIMS.length]!,
    id: `claim-${i}`,
    own: true,
    relations: [],
    text: `${i + 1}. ${CLAIMS[i % CLAIMS.length]!.text}`,
  })),
};
