/** Letters of one language are other letters, or a little word, in another. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: '[[tarsk|Tarsk]]’s friend signed as ABD here.', refused: 'ABD: ordinary-word' },
  { text: '[[united-states|ABD]] filosu [[malta|Malta]] açıklarında.', lang: 'tr' },
  { text: 'Заявление [[united-states|ABD]] о [[tarsk|Тарска]].', lang: 'ru' },
  { text: '« UN » de trop, dit-on à [[malta|Malte]].', refused: 'UN: ordinary-word', lang: 'fr' },
  { text: '[[tarsk|Tarsk]] und die [[united-nations|UN]] warnen [[malta|Malta]].', lang: 'de' },
]);
