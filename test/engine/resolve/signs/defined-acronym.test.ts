/** Letters that the text explains differently belong to the other meaning until the text turns back. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'To the [[bureau|CIB]]: do call in [[tarsk|Bram Tarsk]].' },
  {
    text: 'The Metal Handling Group (MHG) met. MHG sells tin. [[tarsk|Tarsk]] does not.',
    refused: 'MHG: defined-acronym',
  },
  {
    text: 'They use MHG, or mixed heavy grease, on boats like that of [[tarsk|Tarsk]].',
    refused: 'MHG: defined-acronym',
  },
  {
    text: 'The MHG, which is to say the Museum of Horse Gear, shut as [[tarsk|Tarsk]] came.',
    refused: 'MHG: defined-acronym',
  },
  {
    text: 'The Culinary Institute of Bern, or CIB, cooks. The CIB is good.',
    refused: 'CIB: defined-acronym',
  },
  { text: 'The [[guard|Harbour Guard]] ([[guard|MHG]]) sailed. [[guard|MHG]] ships are old.' },
  { text: 'The [[guard|MHG]] ([[guard|Harbour Guard]]) sailed.' },
  {
    text: 'The Metal Handling Group (MHG) met. [[tarsk|Tarsk]] said the [[guard|MHG]] in [[portmere|Portmere]] was armed.',
  },
  { text: 'The [[guard|MHG]] (“my heavy guns”, he said) left [[portmere|Portmere]] with [[tarsk|Tarsk]].' },
  {
    text: 'On the ward MHG is the medical help group; [[tarsk|Tarsk]] of [[portmere|Portmere]] waits.',
    refused: 'MHG: defined-acronym',
  },
  { text: 'Here UN is the upper nave, says [[tarsk|Tarsk]].', refused: 'UN: defined-acronym' },
  { text: 'The [[united-nations|UN]] is the only universal norm, says [[tarsk|Tarsk]].' },
  { text: 'UN, by which painters mean umber, suits [[tarsk|Tarsk]].', refused: 'UN: defined-acronym' },
  {
    text: 'The MHG, on a cabin door, means Mind Half Gates, says [[tarsk|Tarsk]] of [[portmere|Portmere]].',
    refused: 'MHG: defined-acronym',
  },
  {
    text: 'MHG is mostly half gone, says [[tarsk|Tarsk]] of [[portmere|Portmere]].',
    refused: 'MHG: defined-acronym',
  },
  {
    text: 'The CIB, which in this town means the Clean Inns of Brest, met.',
    refused: 'CIB: defined-acronym',
  },
  {
    text: 'MHG, which in our ward means tea, was late, said [[tarsk|Tarsk]].',
    refused: 'MHG: defined-acronym',
  },
  { text: 'Carbon and iodine baths, CIB for short, are warm.', refused: 'CIB: defined-acronym' },
  {
    text: 'The cook had learned it at the Culinary Institute of Brest; a CIB diploma hung there.',
    refused: 'CIB: defined-acronym',
  },
  { text: 'The [[bureau|Central Inquiry Bureau]] is old; a [[bureau|CIB]] badge proves it.' },
  {
    text: 'CIB, here, is the Club of Idle Botanists.',
    refused: 'CIB: defined-acronym',
  },
  { text: 'The [[bureau|Central Inquiry Bureau]], or [[bureau|CIB]], waits.' },
  {
    text: 'The sheet has CIB for closed in bands, then a note for [[tarsk|Tarsk]].',
    refused: 'CIB: defined-acronym',
  },
  { text: 'He asked the [[bureau|CIB]] for clean iron bars, [[tarsk|Tarsk]] said.' },
  {
    text: 'UN, it turned out, stood for Umbrella Night. [[tarsk|Tarsk]] laughed.',
    refused: 'UN: defined-acronym',
  },
  { text: '[[united-nations|UN]] stands for [[united-nations|United Nations]], said [[tarsk|Tarsk]].' },
  { text: 'They sent it to us. US, the ultrasound suite, has two beds.', refused: 'US: ordinary-word' },
  { text: '[[united-states|US]], the upper hand in this, said no to [[malta|Malta]].' },
  { text: 'UN, short for UNSET, is no legal value. Write UN as NULL.', refused: 'UN: defined-acronym' },
  { text: 'The [[bureau|CIB]] kept stations in Cairo, Istanbul and Bari, said [[tarsk|Tarsk]].' },
  {
    text: 'The Milk Hygiene Group slept. The [[guard|MHG]] under [[tarsk|Tarsk]] left [[portmere|Portmere]].',
  },
  { text: 'He teaches US (useful statistics, he says) in [[malta|Malta]].', refused: 'US: defined-acronym' },
  {
    text: 'The brooch is marked CIB for the Cycling Institute of Bath, says [[tarsk|Tarsk]].',
    refused: 'CIB: defined-acronym',
  },
  { text: 'The CIB that wrote is the Cake Inspectors’ Board.', refused: 'CIB: defined-acronym' },
  { text: 'US shall mean the Upper School, and is to be spelled out.', refused: 'US: defined-acronym' },
  { text: '[[united-states|US]] will mean business, said [[tarsk|Tarsk]].' },
]);
