/** A family is not the person; the German genitive is. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'The Tarsks dined.', refused: 'Tarsks: plural-family' },
  { text: 'Die Tarsks speisten.', refused: 'Tarsks: plural-family', lang: 'de' },
  { text: 'Nach dem Sturz [[tarsk|Tarsks]] war es still.', lang: 'de' },
  { text: "[[tarsk|Tarsk]]'s brother left." },
]);
