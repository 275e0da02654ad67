/** Where a text explains letters otherwise, other letters need a sentence that speaks for them. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: 'The CIB, or Cake and Icing Board, met. The letters on the door are UN. Nobody in [[malta|Malta]] knew.',
    refused: 'UN: letters-in-play',
  },
  { text: 'The letters on the door are [[united-nations|UN]]. [[tarsk|Tarsk]] of [[malta|Malta]] knew.' },
  {
    text: 'The CIB, or Cake and Icing Board, met. Nobody wrote to the [[united-nations|UN]]. Nobody in [[malta|Malta]] and [[dunmouth|Dunmouth]] knew.',
  },
  {
    text: 'The CIB, or Cake and Icing Board, met. The [[united-nations|UN]] wrote to [[malta|Malta]] and [[dunmouth|Dunmouth]].',
  },
]);
