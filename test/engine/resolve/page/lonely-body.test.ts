/** On a page of nothing else an institution found on half the web lends its name to other things. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'The UN on the lid means undo.', refused: 'UN: lonely-body' },
  { text: 'The [[united-nations|UN]] wrote to [[tarsk|Tarsk]].', taken: 'UN: safe-name' },
  { text: 'The [[united-nations|United Nations]] wrote. The [[united-nations|UN]] waits.' },
  { text: 'The [[united-nations|UN]] wrote to [[malta|Malta]] and [[dunmouth|Dunmouth]].' },
  { text: 'A [[united-nations|UN]] envoy wrote.' },
]);
