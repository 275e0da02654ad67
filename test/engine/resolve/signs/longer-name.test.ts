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
]);
