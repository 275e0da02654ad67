/** Whom actors and bands play bears the surname of another. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: '[[quill|Ada Quill]] and a band that was playing Quill came to [[malta|Malta]].',
    refused: 'Quill: other-person',
  },
  { text: '[[quill|Ada Quill]] and those who had played [[tarsk|Tarsk]] came to [[malta|Malta]].' },
]);
