/** The invented story as a dossier, for what is drawn from a search. */
import type { Claim, Dossier, Entity } from '../../engine/dossier/model.ts';
import { aClaim, aDossier, aName, anEntity } from '../engine/dossier/dossier-builders.ts';

const named = (...names: string[]) => names.map((name) => aName(name));

const ENTITIES: readonly Entity[] = [
  anEntity('odile-maret', {
    name: 'Odile Maret',
    description: 'Director of the port authority of Vell, accused of selling its eastern quay',
    names: named('Odile Maret', 'Maret', 'O. Maret', 'Одиль Маре', 'Маре', 'أوديل ماريه', 'Marette'),
    facts: [
      { text: 'She has run the harbour since late 2014.', claims: ['runs-harbour'] },
      { text: 'Two former clerks say that Maret took a commission on a lease; she denies it.', claims: ['took'] },
    ],
  }),
  anEntity('port-authority', {
    name: 'Port Authority of Vell',
    type: 'organization',
    description: 'Public body that runs the harbour; Maret is its director',
    names: named('Port Authority of Vell', 'Port Authority', 'PAV'),
    facts: [{ text: 'It leased the eastern quay in November 2018.', claims: ['lease'] }],
  }),
  anEntity('eastern-quay', {
    name: 'Eastern Quay',
    type: 'place',
    description: 'Quay of the old harbour, leased in 2018 under Maret',
    names: named('Eastern Quay'),
    facts: [],
  }),
  ...Array.from({ length: 12 }, (_, i) =>
    anEntity(`berth-${i}`, {
      name: `Berth ${i + 1} of the long mole`,
      type: 'place',
      description: 'A berth',
      names: named(`Berth ${i + 1}`),
      facts: [],
    }),
  ),
]; // prettier-ignore

const CLAIMS: readonly Claim[] = [
  aClaim('runs-harbour', { text: 'Odile Maret has run the harbour of Vell since 2014.', entities: ['odile-maret'] }),
  aClaim('took', {
    text: 'Odile Maret took a commission on the lease of the eastern quay.',
    entities: ['odile-maret', 'eastern-quay'],
    attribution: { kind: 'unnamed', by: [], as: 'two former clerks of the harbour' },
    standing: 'alleged',
    when: '2018-11',
  }),
  aClaim('denies', {
    text: 'Odile Maret denies that she took any money for the lease.',
    entities: ['odile-maret'],
    attribution: { kind: 'named', by: ['odile-maret'], as: 'Odile Maret' },
    standing: 'denied',
    relations: [{ type: 'disputes', claim: 'took' }],
  }),
  aClaim('lease', { text: 'The eastern quay was leased in November 2018.', entities: ['eastern-quay', 'port-authority'] }),
]; // prettier-ignore

export const INVENTED_DOSSIER: Dossier = aDossier({
  id: 'harbour-2019',
  title: 'The harbour of Vell',
  entities: ENTITIES,
  claims: CLAIMS,
});
