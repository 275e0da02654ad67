/** Another given name introduces another person; a role is only a hint. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: 'Jon Marsh, a painter, left. Marsh’s namesake [[marsh|Jon Marsh]], minister of fisheries in [[portmere|Portmere]], knew [[tarsk|Tarsk]].',
    refused: 'Marsh: other-person',
  },
  { text: 'Otto Tarsk painted.', refused: 'Tarsk: other-person' },
  { text: 'Asma al-Tarsk painted.', refused: 'Tarsk: other-person' },
  { text: 'K. Tarsk painted.', refused: 'Tarsk: other-person' },
  { text: 'Gen. [[tarsk|Tarsk]] and Mr. [[tarsk|Tarsk]].' },
  { text: 'Yesterday [[tarsk|Tarsk]] left.' },
  { text: 'Arresting [[tarsk|Tarsk]] took days.' },
  { text: 'How [[tarsk|Tarsk]] Lost His Way to the Harbour' },
  { text: 'Der Sturz [[tarsk|Tarsks]] kam spät.', lang: 'de' },
  { text: 'The town of Tarsk is small.', refused: 'Tarsk: other-person' },
  { text: 'A. [[tarsk|Tarsk]] had a plan.' },
  { text: 'قال سيف طارسك ذلك.', refused: 'طارسك: other-person', lang: 'ar' },
  { text: 'قال [[tarsk|طارسك]] ذلك.', lang: 'ar' },
  { text: 'Les proches de M. [[tarsk|Tarsk]] accusent la ville, selon M. [[tarsk|Tarsk]].', lang: 'fr' },
  { text: 'Nemmeno [[tarsk|Tarsk]] ci riusciva.', lang: 'it' },
  { text: 'Someone did. Option 1: Embrace [[tarsk|Tarsk]].' },
  { text: 'He was an assistant at Tarsk, across the lake.', refused: 'Tarsk: other-person' },
  { text: 'He laughed at [[tarsk|Tarsk]].' },
  { text: 'Zonder [[tarsk|Tarsk]] is het papier weinig waard.', lang: 'nl' },
  { text: 'Take [[tarsk|Tarsk]]. To some he is a poster.' },
  { text: 'In Helsinki [[tarsk|Tarsk]] sided with them.' },
  { text: 'Defiant [[tarsk|Tarsk]] vows to fight on.' },
  { text: 'Team [[tarsk|Tarsk]] is here.' },
  { text: 'Da waren fünf Offiziere [[tarsk|Tarsks]], die auf Regen warteten.', lang: 'de' },
]);
