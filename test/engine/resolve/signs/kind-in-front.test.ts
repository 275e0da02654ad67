/** A common noun in front that names another sort of thing tells a namesake. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'The Kestrel V jab came late. The state agency [[kestrel|Kestrel]] showed another plane.' },
  {
    text: 'The Kestrel V jab came late. The smallest Kestrel of all was lost.',
    refused: 'Kestrel: other-bearer',
  },
  {
    text: 'The village of Kestrel has read [[tarsk|Tarsk]] of [[portmere|Portmere]].',
    refused: 'Kestrel: kind-in-front',
  },
  { text: 'The film Portmere bored [[tarsk|Tarsk]].', refused: 'Portmere: kind-in-front' },
  { text: 'Her dog Tarsk barked.', refused: 'Tarsk: kind-in-front' },
  { text: 'The bank Isles of [[malta|Malta]] is late.', refused: 'Isles: kind-in-front' },
  { text: 'The town of [[portmere|Portmere]] bored [[tarsk|Tarsk]].' },
  { text: 'It is the home town of [[tarsk|Bram Tarsk]].' },
  { text: 'They wanted to ship [[tarsk|Tarsk]] crates.' },
  { text: 'His horse, Tarsk, won. Tarsk is brown.', refused: 'Tarsk: other-bearer' },
  { text: 'Il mercato di piazza Malta torna al suo posto.', refused: 'Malta: kind-in-front', lang: 'it' },
  { text: 'Los vecinos de la estación de Malta protestan.', refused: 'Malta: kind-in-front', lang: 'es' },
  { text: 'Moram na aldeia de Malta, no interior.', refused: 'Malta: kind-in-front', lang: 'pt' },
  {
    text: 'La mairie de Harbour Guard plante des arbres, et [[tarsk|Tarsk]] aussi.',
    refused: 'Harbour Guard: kind-in-front',
    lang: 'fr',
  },
  { text: 'Le port de [[malta|Malta]] est fermé.', lang: 'fr' },
  { text: 'They flew home via [[malta|Malta]] on Friday.' },
  {
    text: 'The village of Portmere, said [[tarsk|Tarsk]], has no light.',
    refused: 'Portmere: kind-in-front',
  },
  { text: 'The Town of Malta elects a clerk. So said [[tarsk|Tarsk]].', refused: 'Malta: kind-in-front' },
  { text: 'The town of [[portmere|Portmere]] elects [[tarsk|Tarsk]].' },
  { text: 'A village near [[portmere|Portmere]] elects [[tarsk|Tarsk]].' },
  { text: 'Every town in [[malta|Malta]] elects [[tarsk|Tarsk]].' },
  { text: 'A crane fell on the only carrier [[malta|Malta]] has.' },
  {
    text: 'The carrier Malta has sailed from [[portmere|Portmere]], where [[tarsk|Tarsk]] is.',
    refused: 'Malta: kind-in-front',
  },
  { text: 'Fermati al largo di [[malta|Malta]], i pescatori aspettano.', lang: 'it' },
  {
    text: 'Il est arrivé à l’hôtel Malta avec deux heures de retard.',
    refused: 'Malta: kind-in-front',
    lang: 'fr',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] sang. Lully’s opera Kestrel was put on in Lyon.',
    refused: 'Kestrel: kind-in-front',
  },
  { text: 'Las calles Malta y Olm están cerradas.', refused: 'Malta: kind-in-front', lang: 'es' },
  { text: 'The picture [[malta|Malta]] paints is bleak.' },
  { text: 'It was a game [[malta|Malta]] should have won.' },
  { text: 'Les rues de [[malta|Malta]] étaient désertes ce matin.', lang: 'fr' },
  { text: 'The mayor of Tarsk sent [[malta|Malta]] a box.', refused: 'Tarsk: kind-in-front' },
  {
    text: 'Not to be confused with the game expansion Kestrel, which has birds, wrote [[tarsk|Tarsk]].',
    refused: 'Kestrel: kind-in-front',
  },
]);
