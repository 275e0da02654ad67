/** Handles, addresses and currency codes are no prose; hashtags are. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'Follow @tarsk for more.' },
  { text: 'Write to tarsk@example.com now.' },
  { text: 'See www.example.org/tarsk/malta today.' },
  { text: 'At tarsk.example.com there is a map.' },
  { text: 'It cost US$ 40.' },
  { text: 'All of #[[malta|Malta]] and #[[tarsk|Tarsk]] talk of it.' },
  { text: 'The [[malta|Malta]]/[[tarsk|Tarsk]] question.' },
  { text: '[[malta|Malta]]/Bern. Wer in diesen Tagen reist, wartet.', lang: 'de' },
  { text: 'See example.org/Malta/ferries for times.' },
  { text: '([[malta|Malta]]=박선우 특파원) [[tarsk|Tarsk]] 장군이 말했다.', lang: 'ko' },
  { text: 'Inquiries: malta-press@example.mil.', refused: 'malta: code-or-address' },
  { text: 'The [[united-states|US]]/UK/France statement is out, [[tarsk|Tarsk]] said.' },
  { text: '[[tarsk|Tarsk]] has a page (malta-notes.example/harbour).', refused: 'malta: code-or-address' },
  { text: '[[tarsk|Tarsk]] sailed on a [[malta|Malta]]-bound ship. He slept.' },
]);
