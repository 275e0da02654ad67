/** A small invented dossier for the rules of resolution: a harbour affair in Malta, with every kind of difficult name. */
import type { Dossier, Entity, Name } from '../../engine/dossier/model.ts';

type Need = Name['needs'];

function name(text: string, needs: Need = 'nothing', more: Partial<Name> = {}): Name {
  return { text, lang: 'mul', needs, case: 'fold', ...more };
}

function entity(
  id: string,
  type: Entity['type'],
  reach: Entity['reach'],
  names: Name[],
  more: Partial<Entity> = {},
): Entity {
  const shown = names[0]?.text ?? id;
  return {
    id,
    type,
    reach,
    name: shown,
    description: 'invented',
    names,
    notNames: [],
    context: [],
    facts: [],
    links: [],
    ...more,
  };
}

const exact: Partial<Name> = { case: 'exact' };

const ENTITIES: Entity[] = [
  // A rare surname, safe alone.
  entity(
    'tarsk',
    'person',
    'distinctive',
    [
      name('Bram Tarsk'),
      name('Bram Odo Tarsk'),
      name('Tarsk'),
      name('Tarsks', 'nothing', { lang: 'de' }),
      name('Тарск'),
      name('Тарска'),
      name('塔斯克', 'nothing', { lang: 'zh' }),
      name('طارسك'),
    ],
    {
      notNames: ['Lena Tarsk', 'Odo Tarsk', 'Tarsk Brewery'],
      context: ['Portmere', 'Harbour Guard'],
    },
  ),
  // A common surname: only with the full name in the text.
  entity('quill', 'person', 'distinctive', [name('Ada Quill'), name('Quill', 'full-name', exact)], {
    context: ['envoy', 'Portmere'],
  }),
  // A full name that others bear too.
  entity(
    'marsh',
    'person',
    'distinctive',
    [name('Jon Marsh', 'context'), name('Peter Jon Marsh'), name('Marsh', 'full-name', exact)],
    {
      context: ['Portmere', 'fisheries', 'harbour'],
    },
  ),
  entity('ostrov', 'person', 'distinctive', [name('Pia Ostrov'), name('Ostrov', 'context')], {
    context: ['Portmere', 'Tarsk', 'port'],
  }),
  entity('malta', 'place', 'general', [
    name('Malta'),
    name('Malte', 'nothing', { lang: 'fr' }),
    name('Maltas', 'nothing', { lang: 'de' }),
  ]),
  // A town that needs nothing.
  entity('dunmouth', 'place', 'general', [name('Dunmouth')], {
    context: ['Malta'],
  }),
  entity(
    'portmere',
    'place',
    'distinctive',
    [
      name('Portmere', 'context'),
      name('بورتمير', 'context', { lang: 'ar' }),
      name('波特米尔', 'context', { lang: 'zh' }),
    ],
    {
      notNames: ['Portmere United', 'بورتمير اللبنانية'],
      context: ['Malta', 'Tarsk', 'Harbour Guard', '马耳他', 'المالطية'],
    },
  ),
  // One word for a city and its country, as Túnez is.
  entity(
    'valda-city',
    'place',
    'general',
    [name('Valda', 'context', { lang: 'es' }), name('Valdie', 'nothing', { lang: 'pl' })],
    {
      context: ['Malta', 'capital'],
    },
  ),
  entity('valda-country', 'place', 'general', [
    name('Valda', 'nothing', { lang: 'es' }),
    name('Valdie', 'nothing', { lang: 'fr' }),
  ]),
  // One word for two, which only the page's language tells apart.
  entity('norra-town', 'place', 'general', [name('Norra')]),
  entity('norra-country', 'place', 'general', [name('Norra', 'nothing', { lang: 'sv' })]),
  entity(
    'isles',
    'place',
    'general',
    [name('Green Isles'), name('Isles', 'context', { lang: 'en', case: 'exact' })],
    {
      context: ['Malta', 'airline', 'Portmere'],
    },
  ),
  entity('guard', 'organization', 'distinctive', [name('Harbour Guard'), name('MHG', 'context', exact)], {
    context: ['Portmere', 'Tarsk', 'Malta'],
    notNames: ['Harbour Guard Museum'],
  }),
  entity('deputies', 'organization', 'distinctive', [name('House of Deputies', 'context', exact)], {
    context: ['Malta', 'Portmere', 'Tarsk'],
  }),
  entity('kestrel', 'organization', 'general', [name('Kestrel News'), name('Kestrel', 'context', exact)], {
    context: ['agency', 'Tarsk', 'Portmere'],
    notNames: ['Kestrel V', 'News of'],
  }),
  entity('united-states', 'place', 'general', [
    name('United States'),
    name('U.S.'),
    name('US', 'nothing', exact),
    name('ABD', 'nothing', { ...exact, lang: 'tr' }),
  ]),
  entity('united-nations', 'organization', 'general', [
    name('United Nations'),
    name('UN', 'nothing', { ...exact, lang: 'en' }),
    name('Nato', 'nothing', { ...exact, lang: 'it' }),
    name('Uno', 'context', { ...exact, lang: 'de' }),
  ]),
  entity('bureau', 'organization', 'general', [
    name('Central Inquiry Bureau'),
    name('CIB', 'nothing', exact),
  ]),
  // An institution that has a common noun for its short name.
  entity('ledger', 'organization', 'general', [name('Valley Ledger'), name('Ledger', 'full-name', exact)]),
  // A measure, of which other countries have the like.
  entity('ban', 'thing', 'distinctive', [name('fishing ban', 'context')], {
    context: ['Malta', 'Tarsk'],
  }),
  entity('venn', 'thing', 'distinctive', [name('Admiral Venn'), name('Venn', 'context', exact)], {
    context: ['Portmere', 'carrier'],
  }),
];

export const HARBOUR_DOSSIER: Dossier = {
  format: 'sidelight-dossier',
  formatVersion: 1,
  id: 'harbour',
  revision: 1,
  title: 'The harbour affair',
  summary: 'Invented.',
  language: 'en',
  asOf: '2020-01-01',
  license: 'CC0-1.0',
  compiledBy: 'tests',
  sources: [],
  entities: ENTITIES,
  claims: [],
};
