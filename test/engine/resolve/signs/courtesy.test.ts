/** A woman's courtesy title before a surname that no full name in the text explains. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'Cross-examined by Ms Tarsk, he wept.', refused: 'Tarsk: other-role' },
  { text: 'Frau Tarsk schwieg.', refused: 'Tarsk: other-role', lang: 'de' },
  { text: 'Mr [[tarsk|Tarsk]] wept.' },
  { text: '[[quill|Ada Quill]] spoke. Ms. [[quill|Quill]] left.' },
  {
    text: '[[marsh|Peter Jon Marsh]] sat beside a couple of his name. Mrs. Marsh rose.',
    refused: 'Marsh: other-role',
  },
  { text: '[[quill|Ada Quill]] spoke. Mrs. [[quill|Quill]] rose.' },
]);
