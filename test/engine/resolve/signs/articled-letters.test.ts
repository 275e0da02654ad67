/** An article in front of letters, and no noun behind, speak of a body. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: 'The CIB, or Cake and Icing Board, met. Nobody wrote to the [[united-nations|UN]]. Nobody in [[malta|Malta]] and [[dunmouth|Dunmouth]] knew.',
  },
  {
    text: 'The CIB, or Cake and Icing Board, met. Nobody passed the UN test. Nobody in [[malta|Malta]] and [[dunmouth|Dunmouth]] knew.',
    refused: 'UN: letters-in-play',
  },
]);
