/**
 * What readers, students and journalists type, and what they should see first. Rows are from their work, not from the
 * index: add one when somebody did not find what the dossier has.
 */
import { describe, expect, test } from 'vitest';
import { SearchIndex } from '../../../engine/search/search-index.ts';
import { readBuiltInDossier } from '../../support/built-in-dossier.ts';

const dossier = readBuiltInDossier();
const index = new SearchIndex();
index.addEntities(dossier, dossier.entities);
index.addClaims(dossier, dossier.claims);

interface Row {
  readonly query: string;
  /** The first entities, in order. */
  readonly entities?: readonly string[];
  /** Claims that must be among the first six. */
  readonly claims?: readonly string[];
}

const SIX = { entities: 6, facts: 4, claims: 6 };

function check(rows: readonly Row[]): void {
  test.each(rows)('$query', ({ query, entities = [], claims = [] }) => {
    const results = index.search(query, SIX);
    const found = results.entities.hits.map(({ key }) => key.entity);
    expect(found.slice(0, entities.length)).toEqual(entities);
    expect(results.claims.hits.map(({ claim }) => claim)).toEqual(expect.arrayContaining([...claims]));
  });
}

describe('a reader who saw a name', () => {
  check([
    { query: 'Haftar', entities: ['khalifa-haftar'] },
    { query: 'haf', entities: ['khalifa-haftar'] },
    { query: 'Khalifa Haftar', entities: ['khalifa-haftar'] },
    { query: 'Haftar Khalifa', entities: ['khalifa-haftar'] },
    { query: 'Hifter', entities: ['khalifa-haftar'] },
    { query: 'trump', entities: ['donald-trump', 'trump-administration'] },
    { query: 'obama', entities: ['barack-obama', 'obama-administration'] },
    { query: 'Mattis', entities: ['jim-mattis'] },
    { query: 'gorka', entities: ['sebastian-gorka'] },
    { query: 'Blackwater', entities: ['blackwater', 'erik-prince'] },
    { query: 'Stevens', entities: ['christopher-stevens'], claims: ['benghazi-attack-killed-stevens'] },
    { query: 'Antonov', entities: ['antonov-cargo-plane'] },
    { query: 'GNA', entities: ['government-of-national-accord'] },
    { query: 'LNA', entities: ['libyan-national-army'], claims: ['lna-seized-oil-terminals-sept-2016'] },
    { query: 'hor', entities: ['house-of-representatives-tobruk'] },
    { query: 'CIA', entities: ['cia', 'cia-annex-benghazi'] },
    { query: 'C.I.A.', entities: ['cia', 'cia-annex-benghazi'] },
    { query: 'UAE', entities: ['united-arab-emirates'] },
    { query: 'the gulf', entities: ['persian-gulf'] },
    { query: 'white house', entities: ['white-house'] },
    { query: 'Sirte', entities: ['surt'], claims: ['us-airstrikes-near-surt-sept-26'] },
    { query: 'Assad', entities: ['bashar-al-assad'] },
    { query: 'McMaster', entities: ['h-r-mcmaster'] },
  ]);
});

describe('a reader who does not know how it is spelt', () => {
  check([
    { query: 'Kadafi', entities: ['muammar-qaddafi'] },
    { query: 'Khadaffy', entities: ['muammar-qaddafi'] },
    { query: 'Heftar', entities: ['khalifa-haftar'] },
    { query: 'Haftr', entities: ['khalifa-haftar'] },
    { query: 'khalifa heftarr', entities: ['khalifa-haftar'] },
    { query: 'Lavrof', entities: ['sergei-lavrov'] },
    { query: 'Banon', entities: ['stephen-bannon'] },
    { query: 'Waldhausr', entities: ['thomas-waldhauser'] },
    { query: 'mcmastr', entities: ['h-r-mcmaster'] },
    { query: 'Serag', entities: ['fayez-serraj'] },
    { query: 'Jadran', entities: ['ibrahim-jathran'] },
    {
      query: 'Yakunyn bride',
      entities: ['vladimir-yakunin'],
      claims: ['yakunin-denies-apparent-bribe-offer'],
    },
    { query: 'alimam', entities: ['mustafa-al-imam'] },
    { query: 'Mustafa al Imam', entities: ['mustafa-al-imam'] },
    { query: 'b2', entities: ['b-2-bomber', 'b-2-strike-2017'] },
    { query: 'The Nwe York', entities: ['new-york-times'] },
    { query: 'Muammar’s', entities: ['muammar-qaddafi'] },
  ]);
});

describe('a reader of another script or language', () => {
  check([
    { query: 'Хафтар', entities: ['khalifa-haftar'], claims: ['russia-provided-weapons-to-haftar'] },
    { query: 'Хафтара', entities: ['khalifa-haftar'] },
    { query: 'حفتر', entities: ['khalifa-haftar'] },
    { query: 'خليفة حفتر', entities: ['khalifa-haftar'] },
    { query: 'سراج', entities: ['fayez-serraj'] },
    { query: 'السراج', entities: ['fayez-serraj'] },
    { query: 'القذافي', entities: ['muammar-qaddafi'] },
    { query: 'الأسد', entities: ['bashar-al-assad'] },
    { query: 'مجلس الأمن القومي', entities: ['national-security-council'] },
    { query: 'Якунин', entities: ['vladimir-yakunin'], claims: ['yakunin-denies-apparent-bribe-offer'] },
    { query: 'Кузнецов', entities: ['admiral-kuznetsov'] },
    { query: 'Пентагон', entities: ['pentagon'] },
    { query: 'داعش', entities: ['islamic-state'], claims: ['isis-regrouped-since-trump-election'] },
    { query: 'ИГИЛ', entities: ['islamic-state'] },
    { query: 'état islamique', entities: ['islamic-state'] },
    { query: 'Libyen', entities: ['libya'] },
    { query: 'Jakunin', entities: ['vladimir-yakunin'] },
    { query: '哈夫塔尔', entities: ['khalifa-haftar'], claims: ['russia-provided-weapons-to-haftar'] },
    { query: '亚库宁', entities: ['vladimir-yakunin'] },
  ]);
});

describe('a student who remembers what it was about', () => {
  check([
    { query: 'prime minister', entities: ['fayez-serraj'] },
    { query: 'defense secretary', entities: ['jim-mattis'], claims: ['mattis-defense-secretary'] },
    { query: 'President of Russia', entities: ['vladimir-putin'], claims: ['putin-president-of-russia'] },
    { query: 'ambassador killed', entities: ['christopher-stevens'], claims: ['stevens-was-ambassador'] },
    { query: 'UN envoy', claims: ['kobler-un-envoy-steps-down'] },
    { query: 'aircraft carrier', entities: ['haftar-carrier-visit-2017', 'admiral-kuznetsov'] },
    { query: 'proxy war', entities: ['gulf-proxy-war'], claims: ['uae-egypt-proxy-war-with-qatar'] },
    { query: 'arms embargo', entities: ['un-arms-embargo'] },
    { query: 'lead from behind', entities: ['lead-from-behind', 'obama-administration'] },
    { query: 'two-tier strategy', entities: ['two-tier-strategy'] },
    { query: 'Burning Shores', entities: ['the-burning-shores', 'frederic-wehrey'] },
    { query: 'Manchester bombing', entities: ['manchester-arena-bombing'], claims: ['manchester-bombing-killed-22'] },
    { query: 'Benghazi attack 2012', entities: ['benghazi-attack-2012'] },
    { query: 'mural', entities: ['tripoli-mural'] },
    { query: 'railroad', entities: ['libya-rail-project'] },
  ]); // prettier-ignore
});

describe('a journalist who looks for what was said', () => {
  check([
    { query: 'Yakunin bribe', entities: ['vladimir-yakunin'], claims: ['yakunin-denies-apparent-bribe-offer'] },
    { query: 'Igtet bribe', entities: ['basit-igtet'], claims: ['igtet-believed-offer-was-bribe'] },
    { query: 'who denies the bribe', claims: ['yakunin-denies-apparent-bribe-offer'] },
    { query: 'Levchenko denies', entities: ['grigory-levchenko'], claims: ['yakunin-denies-commission-offer'] },
    { query: 'spokesman of Yakunin', entities: ['grigory-levchenko'] },
    { query: 'Russia Haftar weapons', claims: ['russia-provided-weapons-to-haftar'] },
    { query: 'Haftar carrier', entities: ['haftar-carrier-visit-2017', 'khalifa-haftar', 'admiral-kuznetsov'] },
    { query: 'oil terminals 2016', entities: ['oil-terminals-seizure-2016'], claims: ['lna-seized-oil-terminals-sept-2016'] },
    { query: 'printed money', entities: ['haftar-allied-currency'], claims: ['russia-printed-money-for-eastern-government'] },
    { query: 'coins', claims: ['russia-stamped-coins-for-eastern-government'] },
    { query: 'contractors Benghazi', claims: ['russian-contractors-guarded-benghazi-factories'] },
    { query: 'north korean ship', claims: ['seals-boarded-north-korean-flagged-ship'] },
    { query: 'drone strike', entities: ['airstrike-sept-22-2017'], claims: ['sept-22-strike-killed-17-militants'] },
    { query: 'dinner', entities: ['tunisia-dinner-2017'], claims: ['waldhauser-grilled-at-dinner'] },
    { query: 'Prince Gorka London', claims: ['prince-seen-with-gorka-in-london'] },
    { query: 'mattis bannon', entities: ['bannon-mattis-meeting-2017', 'stephen-bannon', 'jim-mattis'] },
    { query: 'Hetra', entities: ['hetra-wireless'], claims: ['offered-comm-gear-hetra-wireless'] },
  ]); // prettier-ignore
});

test('what nobody wrote about is not found', () => {
  const { entities, facts, claims } = index.search('xyzzyqj');
  expect([entities.total, facts.total, claims.total]).toEqual([0, 0, 0]);
});
