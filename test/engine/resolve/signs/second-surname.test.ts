/** A surname grown together with a stranger's is another person's. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'A dentist, Bram Tarsk-Weller, bought her.', refused: 'Bram Tarsk: name-suffix' },
  { text: 'Dr. Tarsk-Weller called it a start.', refused: 'Tarsk: name-suffix' },
  { text: 'The [[tarsk|Tarsk]]-Weller talks began.' },
  { text: 'The [[tarsk|Bram Tarsk]]-Weller summit began.' },
  {
    text: '[[quill|Ada Quill]] came to [[malta|Malta]]. Quill al-Makhzoum sits opposite.',
    refused: 'Quill: name-suffix',
  },
]);
