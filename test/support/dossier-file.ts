/** Files of invented dossiers, as a reader would have them. */
import type { Dossier } from '../../engine/dossier/model.ts';
import { aDossier, aDossierClaim, anEntity } from './entity-builders.ts';
import type { GivenFile } from './options-page.ts';

/** A small affair with one person who is marked wherever her name stands. */
export function smallAffair(changes: Partial<Dossier> = {}): Dossier {
  return aDossier({
    id: 'small-affair',
    title: 'A small affair',
    entities: [
      anEntity({
        id: 'odile-maret',
        name: 'Odile Maret',
        description: 'Director of an invented harbour',
        facts: [{ text: 'She signed a lease in 2018.', claims: ['signed'] }],
      }),
      anEntity({ id: 'august-tennant', name: 'August Tennant' }),
      anEntity({ id: 'eastern-quay', type: 'place', name: 'Eastern Quay' }),
    ],
    claims: [aDossierClaim({ id: 'signed', text: 'Odile Maret signed a lease.', entities: ['odile-maret'] })],
    ...changes,
  });
}

export function asFile(dossier: Dossier, name = `${dossier.id}.json`): GivenFile {
  return { name, text: JSON.stringify(dossier, null, 1) };
}

/** A page about the small affair. */
export const AFFAIR_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Invented</title>
<body><p class="invented">Invented from end to end.</p>
<p>Odile Maret and August Tennant met at the Eastern Quay. Nobody wrote down what Odile Maret said.</p>
<p>August Tennant kept the papers of the Eastern Quay for Odile Maret.</p></body></html>`;
