/** A text may say itself who bears a surname in it. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: '[[quill|Ada Quill]] is in [[malta|Malta]]; Quill in this paper is Otto Quill.',
    refused: 'Quill: other-person',
  },
  {
    text: '[[quill|Ada Quill]] is in [[malta|Malta]]; half of the town said Quill and meant Otto Quill.',
    refused: 'Quill: other-person',
  },
  { text: '[[quill|Ada Quill]] is in [[malta|Malta]]. [[quill|Quill]] said that her rival was Otto Quill.' },
]);
