/** A dateline, or the word capital, means the city where city and country share a word. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: '[[valda-city|Valda]], 14 ene - El ministro viajó a [[malta|Malta]], la capital dijo.',
    lang: 'es',
  },
  { text: 'La frontera de [[malta|Malta]] con [[valda-country|Valda]] sigue abierta.', lang: 'es' },
  {
    text: '[[valda-city|Valda]] · La carretera sigue cortada, dice [[tarsk|Tarsk]] en [[malta|Malta]].',
    lang: 'es',
  },
  { text: '[[valda-city|VALDA]].— Doce horas tardó [[tarsk|Tarsk]] desde [[malta|Malta]].', lang: 'es' },
  {
    text: '[[valda-city|Valda]]. El Gobierno de [[valda-country|Valda]] calla, y [[malta|Malta]] también.',
    lang: 'es',
  },
  {
    text: '[[valda-city|Valda]], 4 jul. Las tropas de [[tarsk|Tarsk]] entraron en [[malta|Malta]].',
    lang: 'es',
  },
]);
