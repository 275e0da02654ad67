/** Where the dossier lists another place of the name, its state or neighbour in the same sentence says which one is meant. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'The bus from Dunmouth crosses the whole of Idaho.', refused: 'Dunmouth: listed-elsewhere' },
  { text: 'You drive into Dunmouth, through wheat, to Pullwick.', refused: 'Dunmouth: listed-elsewhere' },
  { text: 'The bus from [[dunmouth|Dunmouth]] crosses the whole of Ohio.' },
  { text: '[[dunmouth|Dunmouth]] denied it, an Idaho newspaper wrote.' },
  { text: 'The bus leaves from [[dunmouth|Dunmouth]]. Idaho has no bus.' },
  {
    text: 'The bus from Dunmouth crosses the whole of Idaho. Here Dunmouth sleeps.',
    refused: 'Dunmouth: listed-elsewhere',
  },
]);
