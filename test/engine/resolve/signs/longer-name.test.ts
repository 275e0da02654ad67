/** Inside the name of a public body a name counts, inside other longer names it does not. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'The Malta Observer was wrong.', refused: 'Malta: longer-name' },
  { text: 'He studied at the University of Malta.', refused: 'Malta: longer-name' },
  { text: 'The Gulf of Malta is shallow.', refused: 'Malta: longer-name' },
  { text: 'A seat in Malta Stadium.', refused: 'Malta: longer-name' },
  { text: 'Turn into Malta Street.', refused: 'Malta: longer-name' },
  { text: 'HMS Malta was scrapped.', refused: 'Malta: longer-name' },
  { text: 'Fly Air Malta today.', refused: 'Malta: longer-name' },
  { text: 'Kestrel and Malta Wanderers drew.', refused: 'Malta: longer-name' },
  { text: 'The Central Bank of [[malta|Malta]] is calm.' },
  { text: 'The [[united-nations|UN]] Panel of Experts wrote.' },
  { text: 'The [[united-states|US]] Fifth Fleet sailed.' },
  { text: 'Southern [[malta|Malta]] is dry.' },
  { text: 'Tarsk Road is long.', refused: 'Tarsk: longer-name' },
  { text: 'The [[tarsk|Tarsk]] Administration fell.' },
  { text: 'How [[malta|Malta]] Lost Its Harbour and Found a Story' },
  { text: 'Сборная [[tarsk|Тарска]] проиграла.', lang: 'ru' },
  {
    text: '[[tarsk|Tarsk]] lost money on Kestrel Wines in [[portmere|Portmere]].',
    refused: 'Kestrel: longer-name',
  },
  { text: '[[tarsk|Tarsk]] owes money to Portmere & Sons.', refused: 'Portmere: longer-name' },
  { text: 'He is with Sons & Malta now.', refused: 'Malta: longer-name' },
  {
    text: 'The director of the quiet Portmere Does Not Sleep was asleep in the second row beside [[tarsk|Tarsk]].',
    refused: 'Portmere: longer-name',
  },
  { text: '#[[malta|Malta]] Please read on.' },
  { text: 'At a meeting in [[malta|Malta]] Italian officials saw him.' },
  { text: 'Das Café Malta ist zu.', refused: 'Malta: longer-name', lang: 'de' },
  {
    text: 'HMS Portmere sailed. The Portmere sank at dawn. Elsewhere [[tarsk|Tarsk]] lives in [[portmere|Portmere]].',
    refused: 'Portmere: other-bearer',
  },
  { text: 'The quiet Boards of Malta sang.', refused: 'Malta: longer-name' },
  { text: 'The Foreign Minister of [[malta|Malta]] slept.' },
  { text: 'È all’Hotel Malta da ieri.', refused: 'Malta: longer-name', lang: 'it' },
]);
