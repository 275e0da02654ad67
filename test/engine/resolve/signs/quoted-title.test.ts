/** A place alone between quotation marks is a work, a ship or a pub. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'The film "Malta" is long.', refused: 'Malta: common-noun' },
  { text: 'The film "Malta," he said, is long.', refused: 'Malta: common-noun' },
  { text: '"[[malta|Malta]]," he said.' },
  { text: 'The “[[guard|Harbour Guard]]” sailed.' },
  { text: 'In the novel "The Road to Malta" a clerk is lost.', refused: 'Malta: common-noun' },
  { text: 'The letter “Greetings from [[malta|Malta]]” came late.' },
  { text: 'Malta (1967). A knight rides a long way.', refused: 'Malta: common-noun' },
  { text: 'Wars in Chad (1987) and [[malta|Malta]] (1991) followed.' },
  { text: 'The show “Malta: Gold of the Knights” is full.', refused: 'Malta: common-noun' },
  {
    text: 'Only “Kestrel”, a long joke, bores [[tarsk|Tarsk]], the agency and [[portmere|Portmere]].',
    refused: 'Kestrel: common-noun',
  },
  {
    text: 'They showed “Mission to Malta,” a curiosity of 1943, and [[tarsk|Tarsk]] slept.',
    refused: 'Malta: common-noun',
  },
  { text: '“Never to [[malta|Malta]],” a sailor said to [[tarsk|Tarsk]].' },
  { text: 'On page four the word “[[malta|Malta]]” is struck out.' },
  { text: 'First Toto’s “Malta,” then a waltz.', refused: 'Malta: common-noun' },
  { text: "Avoid 'Malta', a begonia.", refused: 'Malta: common-noun' },
  { text: '“Malta Moon”, performed by the band, and [[tarsk|Tarsk]].', refused: 'Malta: namesake-person' },
  { text: 'THE SANDS OF MALTA (15, 118 mins) is long.', refused: 'MALTA: common-noun' },
  { text: 'Within weeks “[[malta|Malta]]” is a word in politics.' },
  {
    text: '[[quill|Ada Quill]] of [[portmere|Portmere]] met [[tarsk|Tarsk]]. That left “Quill”.',
    refused: 'Quill: common-noun',
  },
  { text: 'The spy comedy Our Man at the United Nations drew some.', refused: 'United Nations: common-noun' },
  { text: 'The song “Malta, My Bride” was played for [[tarsk|Tarsk]].', refused: 'Malta: common-noun' },
  { text: 'レストラン「Malta」では笑う。', refused: 'Malta: common-noun', lang: 'ja' },
  {
    text: '[[quill|Ada Quill]] of [[portmere|Portmere]] met [[tarsk|Tarsk]]. They played “Kiss,” by Quill, and went.',
    refused: 'Quill: common-noun',
  },
  { text: "“[[malta|Malta]]'da görev yaptım” dedi.", lang: 'tr' },
  { text: 'From the western Balkans and [[malta|Malta]] they came.' },
  { text: 'The band played “The Final Countdown” by Malta.', refused: 'Malta: common-noun' },
  { text: 'He spoke of what he called “aggression” by [[malta|Malta]].' },
  {
    text: 'The sample photo “Harbour Guard” in the manual shows a dog.',
    refused: 'Harbour Guard: common-noun',
  },
]);
