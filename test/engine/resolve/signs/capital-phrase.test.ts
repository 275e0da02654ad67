/** Letters that go on in capitals, in a line that does not, are part of a slogan. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'He promised UN-TIDINESS for all in [[malta|Malta]].', refused: 'UN: longer-name' },
  {
    text: 'The sign said UN ATTENDED, and [[tarsk|Tarsk]] of [[malta|Malta]] laughed.',
    refused: 'UN: longer-name',
  },
  { text: '[[united-nations|UN]] TROOPS LEAVE [[malta|MALTA]]' },
  { text: '“The [[united-nations|UN]] PANEL met in [[malta|Malta]].”' },
]);
