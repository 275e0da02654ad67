/** A page that names one common place again and again, or one surname, and nothing else, is about another bearer. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: 'Dunmouth led by eleven. Dunmouth never trailed. The bus leaves Dunmouth at four.',
    refused: 'Dunmouth: lonely-name',
  },
  { text: '[[dunmouth|Dunmouth]] led by eleven. [[dunmouth|Dunmouth]] never trailed.' },
  {
    text: '[[dunmouth|Dunmouth]] led by eleven. [[dunmouth|Dunmouth]] never trailed. [[malta|Malta]] and [[dunmouth|Dunmouth]] meet again.',
  },
]);
