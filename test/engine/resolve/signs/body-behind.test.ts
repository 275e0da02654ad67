/** An institution on a page that names nothing else of its story needs an office or a body of the institution behind them. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'A UN key that undoes.', refused: 'UN: lonely-body' },
  { text: 'The [[united-nations|UN]] envoy is late.' },
  { text: "The [[united-nations|UN]] children's fund is small." },
  { text: 'A [[united-nations|UN]], as [[malta|Malta]] and the [[united-states|United States]] call it.' },
  {
    text: 'The [[bureau|Central Inquiry Bureau]] is late. The [[bureau|CIB]], as everybody calls it, was never early.',
  },
  { text: 'The three letters to learn are CIB: care, interest and budget.', refused: 'CIB: defined-acronym' },
  {
    text: 'In Graz there is a Central Inquiry Bureau as well, and it has a garden. The Central Inquiry Bureau smells of melon; the [[bureau|Central Inquiry Bureau]] denied it.',
    refused: 'Central Inquiry Bureau: other-bearer',
  },
  { text: 'She is a [[bureau|CIB]] analyst.' },
  { text: 'A clerk of the Cork Indexers Bureau (CIB) met an ex-[[bureau|CIB]] man.' },
  { text: 'The [[united-nations|UN]]-backed council met.' },
]);
