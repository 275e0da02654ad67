/** The longest accepted name wins; where it falls, a shorter one inside may stand. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'The [[guard|Harbour Guard]] left.' },
  { text: '[[venn|Admiral Venn]] sailed.', refused: 'Venn: inside-longer' },
  { text: 'The [[united-states|United States]] and the [[united-nations|United Nations]].' },
  { text: 'Mecz w [[valda-city|Valdie]], a potem w [[malta|Malta]].', lang: 'pl' },
  { text: 'Le match en [[valda-country|Valdie]], puis à [[malta|Malta]].', lang: 'fr' },
  { text: 'Ein Spiel in Norra, dann in [[malta|Malta]].', lang: 'de', refused: 'Norra: tie' },
  { text: 'En match i [[norra-country|Norra]].', lang: 'sv' },
]);
