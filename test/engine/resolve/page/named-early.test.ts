/** A name that only context further off lets stand is not taken before the text has spoken of its bearer. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: 'In the old songs Portmere comes up from the south, and the gods are afraid of him. There was more of it. [[portmere|Portmere]] is where [[tarsk|Tarsk]] lives, in [[malta|Malta]], with the [[guard|Harbour Guard]].',
    refused: 'Portmere: named-early',
  },
  {
    text: '[[portmere|Portmere]] is where [[tarsk|Tarsk]] lives. It rained, and the sea came over the wall. There are no taxis in [[portmere|Portmere]].',
  },
  {
    text: 'The ferry from Dunmouth was late. A pub called Dunmouth burned. The other day a ship left [[dunmouth|Dunmouth]] for [[malta|Malta]], and a man on the quay, whom nobody knew, waved until it was out of sight.',
    refused: 'Dunmouth: named-early',
  },
  {
    text: 'The ferry from [[dunmouth|Dunmouth]] was late. The other day a ship left [[dunmouth|Dunmouth]] for [[malta|Malta]], and a man on the quay, whom nobody knew, waved until it was out of sight.',
  },
]);
