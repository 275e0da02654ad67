/** A name that needs nothing counts on any page, until somebody else of the name owns it. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'Fog over [[dunmouth|Dunmouth]].', taken: 'Dunmouth: safe-name' },
  { text: 'Then [[tarsk|Tarsk]] coughed.', taken: 'Tarsk: safe-name' },
  { text: 'Then Otto Tarsk coughed, and Tarsk left.', refused: 'Tarsk: other-bearer' },
  {
    text: 'At Tarsk University they teach knots. [[tarsk|Bram Tarsk]] has been there. [[tarsk|Tarsk]] liked it.',
    taken: 'Bram Tarsk: safe-name',
  },
]);
