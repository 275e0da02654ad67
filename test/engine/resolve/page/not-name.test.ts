/** Not-names come first, for their own entity only; a longer name that holds one wins. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'Lena Tarsk sang.', refused: 'Tarsk: not-name' },
  { text: 'Tarsk Brewery beer in [[malta|Malta]].', refused: 'Tarsk: not-name' },
  {
    text: 'Portmere United drew in [[malta|Malta]], said [[tarsk|Tarsk]] of [[portmere|Portmere]].',
    refused: 'Portmere: not-name',
  },
  { text: 'The Harbour Guard Museum in [[malta|Malta]] is shut.', refused: 'Harbour Guard: not-name' },
  { text: '[[kestrel|Kestrel News]] of [[malta|Malta]] asked [[tarsk|Tarsk]].' },
  { text: '[[tarsk|Bram Odo Tarsk]] left. Then [[tarsk|Tarsk]] came back.' },
]);
