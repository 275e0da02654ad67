/** A common noun in front that names another sort of thing tells a namesake. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
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
]);
