/** A bracket behind a name that says which bearer is meant. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'Malta (hamlet, Ohio), 19', refused: 'Malta: qualifier' },
  { text: 'Tarsk (Japan), harbour of, 210', refused: 'Tarsk: qualifier' },
  { text: 'Portmere (Novgorod), chapel of, 140. [[tarsk|Tarsk]], 141', refused: 'Portmere: qualifier' },
  { text: 'The third was Tarsk (L. Olm), the fourth Otto.', refused: 'Tarsk: apposition' },
  { text: '[[tarsk|Tarsk]] (left) waves, in [[malta|Malta]] (Reuters).' },
  { text: '[[portmere|Portmere]] (AFP) - The port is shut, said [[tarsk|Tarsk]].' },
  { text: '[[portmere|Portmere]] ([[malta|Malta]]) is where [[tarsk|Tarsk]] lives.' },
  {
    text: '[[quill|Ada Quill]] of [[malta|Malta]] spoke. Ms. Quill (sound) did not.',
    refused: 'Quill: apposition',
  },
  { text: '[[quill|Ada Quill]] spoke. [[quill|Quill]] (left) is an envoy.' },
  { text: '[[malta|Malta]] (Reuters)' },
  { text: 'Trains go to Dunmouth (the one outside Olm).', refused: 'Dunmouth: apposition' },
  {
    text: 'Jon Marsh (campaigner for child soldiers), 88. [[tarsk|Tarsk]] of [[portmere|Portmere]] left.',
    refused: 'Jon Marsh: apposition',
  },
  { text: '[[marsh|Jon Marsh]] (left) spoke of fisheries in [[portmere|Portmere]] with [[tarsk|Tarsk]].' },
  {
    text: 'Our season opens with Dunmouth (1967), in which a star blows up a dump.',
    refused: 'Dunmouth: apposition',
  },
  { text: '[[dunmouth|Dunmouth]] (1967) was a bad year.' },
  {
    text: '[[tarsk|Tarsk]] brought a cake with Kestrel (the satellite) on it to [[portmere|Portmere]].',
    refused: 'Kestrel: qualifier',
  },
  {
    text: '[[quill|Ada Quill]] spoke. The index has Quill (Lutes), two pages.',
    refused: 'Quill: apposition',
  },
  { text: '[[quill|Ada Quill]] spoke. [[quill|Quill]] (Reuters) is an envoy.' },
]);
