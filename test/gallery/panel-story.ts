/** An invented story long enough for a time line, a map and connections: nobody, no place and no paper in it exists. */
import type { Claim, Dossier, Entity, EntityType } from '../../engine/dossier/model.ts';
import { tellStory } from '../../engine/claims/tell-story.ts';
import { aClaim, aDossier, aName, anEntity } from '../engine/dossier/dossier-builders.ts';

type Cast = readonly [
  id: string,
  name: string,
  type: EntityType,
  description: string,
  coordinates?: [number, number],
];

const CAST: readonly Cast[] = [
  ['odile-maret', 'Odile Maret', 'person', 'Director of the port authority of Vell, accused of selling its eastern quay'],
  ['august-tennant', 'August Tennant', 'person', 'Retired general who leased the eastern quay through his sons'],
  ['lise-corran', 'Lise Corran', 'person', 'Clerk of the harbour who kept its books until 2017'],
  ['port-authority', 'Port Authority of Vell', 'organization', 'Public body that runs the harbour'],
  ['vell-council', 'Vell Town Council', 'organization', 'Council that ordered the audit of the harbour'],
  ['tennant-sons', 'Tennant & Sons', 'organization', 'Shipping company that holds the lease'],
  ['quay-auction', 'Auction of the quay', 'event', 'Auction of November 2018 with one bidder'],
  ['long-crane', 'The long crane', 'thing', 'Crane that was paid for twice'],
  ['eastern-quay', 'Eastern Quay', 'place', 'Quay of the old harbour, leased in 2018', [48.39, -4.48]],
  ['vell', 'Vell', 'place', 'Harbour town on an invented coast', [48.42, -4.6]],
  ['orness', 'Orness', 'place', 'Island with a second, smaller harbour', [49.45, -2.54]],
  ['saint-bree', 'Saint-Brée-sur-Mer', 'place', 'Town from which the crane was ordered', [47.28, -2.2]],
  ['marrow-bay', 'Marrow Bay', 'place', 'Where the company is registered', [51.68, -5.1]],
  ['korvat', 'Korvat', 'place', 'Port of the ships that no list names', [44.84, 13.85]],
]; // prettier-ignore

/** Who, when, what, how; years are told of unevenly, as in any story. */
type Told = readonly [
  when: string | null,
  entities: string,
  text: string,
  standing?: Claim['standing'],
  kind?: Claim['attribution']['kind'],
];

const TOLD: readonly Told[] = [
  ['2004', 'port-authority vell', 'The port authority was founded in 2004.'],
  ['2009-06/2011-02', 'long-crane saint-bree port-authority', 'The long crane was built at Saint-Brée over two winters.'],
  ['2011-03-14', 'long-crane port-authority', 'The crane was paid for a second time.', 'alleged', 'unnamed'],
  ['2014-24', 'odile-maret port-authority', 'Odile Maret has run the harbour since the winter of 2014.'],
  ['2015-05', 'odile-maret august-tennant orness', 'Maret and Tennant met on Orness.', 'alleged', 'named'],
  ['2015', 'tennant-sons marrow-bay', 'Tennant & Sons was registered at Marrow Bay.', 'stated', 'institution'],
  ['2016-09-01', 'lise-corran port-authority', 'Lise Corran wrote to the council that two books were kept.', 'stated', 'named'],
  ['2017-01', 'lise-corran odile-maret', 'Corran lost her post at Maret’s wish.', 'opinion', 'named'],
  ['2018-03', 'eastern-quay vell-council', 'The council talked about the eastern quay behind closed doors.', 'alleged', 'unnamed'],
  ['2018-06', 'august-tennant odile-maret eastern-quay', 'Tennant promised Maret a share of the lease.', 'alleged', 'unnamed'],
  ['2018-06-11', 'august-tennant', 'Tennant denies any promise.', 'denied', 'named'],
  ['2018-09', 'korvat tennant-sons', 'Three ships of the company lay at Korvat.', 'stated', 'institution'],
  ['2018-11', 'quay-auction eastern-quay', 'The auction of the quay had a single bidder.'],
  ['2018-11-12', 'quay-auction tennant-sons', 'Tennant & Sons made its bid on the last day.', 'stated', 'institution'],
  ['2018-11-20', 'eastern-quay tennant-sons port-authority', 'The lease was signed for ninety years.'],
  ['2018-12', 'odile-maret eastern-quay', 'Odile Maret took a commission on the lease.', 'alleged', 'unnamed'],
  ['2019-01-08', 'odile-maret', 'Maret denies that she took any money.', 'denied', 'named'],
  ['2019-02', 'vell-council port-authority', 'An audit found a payment that nobody could explain.', 'stated', 'institution'],
  ['2019-02-21', 'vell-council', 'The audit was kept from the public for a month.', 'opinion', 'named'],
  ['2019-04', 'odile-maret', 'The sum in the first report was too high.', 'corrected', 'article'],
  [null, 'vell', 'Vell lives off its harbour.'],
]; // prettier-ignore

const claims: readonly Claim[] = [
  ...TOLD.map((told, i) => claimOf(`told-${i}`, told)),
  // Many days of one year, so that a narrow line of time has to find room for them.
  ...Array.from({ length: 26 }, (_, i) => {
    const day = `2018-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + i).padStart(2, '0')}`;
    const said: Told = [day, 'eastern-quay port-authority', `Barge ${i + 1} unloaded at the eastern quay.`];
    return claimOf(`barge-${i}`, said);
  }),
];

function claimOf(id: string, [when, entities, text, standing = 'stated', kind = 'article']: Told): Claim {
  const about = entities.split(' ');
  const as = { article: '', named: 'Lise Corran', unnamed: 'two former clerks', institution: 'the register' }[
    kind
  ];
  const answers = { 'told-10': 'told-9', 'told-16': 'told-15' }[id];
  return aClaim(id, {
    text,
    when,
    entities: about,
    standing,
    attribution: { kind, by: kind === 'named' ? [about[0]!] : [], as },
    relations: answers === undefined ? [] : [{ type: 'disputes', claim: answers }],
  });
}

function storyOf(cast: readonly Cast[], told: readonly Claim[], changes: Partial<Dossier> = {}) {
  const entities: readonly Entity[] = cast.map(([id, name, type, description, coordinates]) =>
    anEntity(id, {
      name,
      type,
      description,
      names: [aName(name)],
      facts: [],
      ...(coordinates ? { coordinates } : {}),
    }),
  );
  const dossier = aDossier({ id: 'harbour-2019', title: 'The harbour of Vell', ...changes });
  return tellStory({ dossier, sources: dossier.sources, entities, claims: told });
}

export const PANEL_STORY = storyOf(CAST, claims);

/** Without the one claim that names the town together with another. */
export const PARTED_STORY = storyOf(CAST, claims.slice(1));

/** Of which nobody says when it was. */
export const UNDATED_STORY = storyOf(
  CAST,
  claims.filter(({ when }) => when === null),
);

/** A dossier that has no claims yet. */
export const EMPTY_STORY = storyOf([], []);

const LONG =
  'Her Serene Highness Wilhelmina-Theodora Featherstonehaugh-Cholmondeley-Vandervoort of the Western and the Outer Isles';

/** Names as long as titles of nobility make them, and one word that nothing can break. */
export const LONG_STORY = storyOf(
  CAST.map(([id, , type, description, at]): Cast => {
    const name = type === 'place' ? 'Llanfairvellgwyngyllgogerychwyrndrobwllorness' : LONG;
    return at ? [id, name, type, description, at] : [id, name, type, description];
  }),
  claims.slice(0, 18),
);

/** What a hostile dossier writes: markup, and marks that turn the direction of what follows. */
export const HOSTILE_NAME = '<img src=x onerror=alert(1)> \u202Etxet desrever\u202C <b>bold</b>';

export const HOSTILE_STORY = storyOf(
  CAST.map(([id, , type, , at]): Cast => at ? [id, HOSTILE_NAME, type, HOSTILE_NAME, at] : [id, HOSTILE_NAME, type, HOSTILE_NAME]),
  claims.slice(0, 18).map((claim) => ({ ...claim, text: `${HOSTILE_NAME} ${claim.text}` })),
); // prettier-ignore

/** Many hundred claims, every one on its own day. */
export const MANY_STORY = storyOf(
  CAST,
  Array.from({ length: 400 }, (_, i) => {
    const day = new Date(Date.UTC(2009, 0, 1 + i * 9)).toISOString().slice(0, 10);
    const about = `${CAST[i % CAST.length]![0]} ${CAST[(i * 5 + 3) % CAST.length]![0]}`;
    return claimOf(`ship-${i}`, [day, about, `Ship ${i + 1} of the season came in.`]);
  }),
);
