/** A short name of another language counts only near other entities of the dossier. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'She ordered a Malte at the bar.', refused: 'Malte: foreign-word' },
  { text: 'Carte de [[malta|Malte]], said the old chart of [[tarsk|Tarsk]].' },
  {
    text: 'In [[portmere|Portmere]] [[tarsk|Tarsk]] tacque. Uno era con [[tarsk|Tarsk]].',
    refused: 'Uno: foreign-word',
    lang: 'it',
  },
  {
    text: '[[malta|Malte]] est loin. Les Maltas de Provence et [[tarsk|Tarsk]] aussi.',
    refused: 'Maltas: foreign-word',
    lang: 'fr',
  },
]);
