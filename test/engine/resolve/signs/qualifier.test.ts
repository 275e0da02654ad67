/** A region beside a place or an institution says which one is meant. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'In Portmere, Ohio, [[tarsk|Tarsk]] is unknown.', refused: 'Portmere: qualifier' },
  { text: 'PORTMERE, N.H. — It snowed. [[tarsk|Tarsk]] was far away.', refused: 'PORTMERE: qualifier' },
  {
    text: 'Portmere, Lebanon’s second city, has no light. [[tarsk|Tarsk]] has.',
    refused: 'Portmere: qualifier',
  },
  { text: 'Portmere in Lebanon is not where [[tarsk|Tarsk]] lives.', refused: 'Portmere: qualifier' },
  { text: 'In [[portmere|Portmere]], [[malta|Malta]], [[tarsk|Tarsk]] is known.' },
  { text: '[[tarsk|Tarsk]] flew to [[portmere|Portmere]], Lebanon and Qatar.' },
  { text: 'In [[portmere|Portmere]], Lebanon said, [[tarsk|Tarsk]] was safe.' },
  {
    text: "Japan's House of Deputies met; [[tarsk|Tarsk]] did not.",
    refused: 'House of Deputies: qualifier',
  },
  {
    text: 'The Turkish House of Deputies met; [[tarsk|Tarsk]] did not.',
    refused: 'House of Deputies: qualifier',
  },
  {
    text: 'The House of Deputies of Missouri met; [[tarsk|Tarsk]] did not.',
    refused: 'House of Deputies: qualifier',
  },
  {
    text: 'In Missouri the House of Deputies met by candlelight; [[tarsk|Tarsk]] did not.',
    refused: 'House of Deputies: qualifier',
  },
  {
    text: 'The House of Deputies, in Lima, met; [[tarsk|Tarsk]] did not.',
    refused: 'House of Deputies: qualifier',
  },
  { text: "[[malta|Malta]]'s [[deputies|House of Deputies]] met." },
  { text: 'The Maltese [[deputies|House of Deputies]] met; [[tarsk|Tarsk]] did too.' },
  {
    text: 'In Lima the House of Deputies met; [[tarsk|Tarsk]] did not.',
    refused: 'House of Deputies: qualifier',
  },
  { text: 'In July the [[deputies|House of Deputies]] of [[malta|Malta]] met; [[tarsk|Tarsk]] did not.' },
  { text: "Denver's Portmere is a suburb, and [[tarsk|Tarsk]] knows it.", refused: 'Portmere: qualifier' },
  { text: 'Portmere (Tyne and Wear) is far from [[tarsk|Tarsk]].', refused: 'Portmere: qualifier' },
  { text: 'The Malta, Cambridge, Mass., has a band on at nine.', refused: 'Malta: qualifier' },
  { text: 'From Malta, Ohio, to Malta is an hour.', refused: 'Malta: other-bearer' },
  { text: 'Portmere, as in Olympia, is far from [[tarsk|Tarsk]].', refused: 'Portmere: qualifier' },
  {
    text: 'From Malta, Ohio, to the Isles (a hamlet) it is far, and Malta is small. [[tarsk|Tarsk]] laughed.',
    refused: 'Malta: other-bearer',
  },
  { text: 'The Harbour Guard, in Springfield, Ohio, sells sails.', refused: 'Harbour Guard: qualifier' },
  { text: 'The Harbour Guard, in Chatham, Kent, sells sails.', refused: 'Harbour Guard: qualifier' },
  { text: 'In Portmere, Lincolnshire, [[tarsk|Tarsk]] is unknown.', refused: 'Portmere: qualifier' },
  { text: 'In Lima the [[guard|Harbour Guard]] met; [[tarsk|Tarsk]] did not.' },
  {
    text: 'The Central Inquiry Bureau at Pskov has a café.',
    refused: 'Central Inquiry Bureau: qualifier',
  },
  { text: 'The [[bureau|Central Inquiry Bureau]] of [[malta|Malta]] has none.' },
  { text: 'The [[bureau|Central Inquiry Bureau]] at Easter is empty.'.replace('Easter', 'Paul’s') },
  {
    text: 'Il s’agit de Portmere, deuxième ville du Liban, que [[tarsk|Tarsk]] n’a jamais vue.',
    refused: 'Portmere: qualifier',
    lang: 'fr',
  },
  {
    text: 'On parle de [[portmere|Portmere]], capitale de Malta, où vit [[tarsk|Tarsk]].'.replace(
      'Malta',
      '[[malta|Malta]]',
    ),
    lang: 'fr',
  },
  {
    text: 'Nigeria’s own House of Deputies met; [[tarsk|Tarsk]] did not.',
    refused: 'House of Deputies: qualifier',
  },
  {
    text: 'Elle vient de Portmere, la grande ville du nord du Liban, et [[tarsk|Tarsk]] d’ailleurs.',
    refused: 'Portmere: qualifier',
    lang: 'fr',
  },
  {
    text: '黎巴嫩北部港口城市波特米尔周二为船难举行悼念活动，[[tarsk|塔斯克]]没有来。',
    refused: '波特米尔: qualifier',
    lang: 'zh',
  },
  { text: '[[tarsk|塔斯克]]说波特米尔是黎巴嫩第二大城市。', refused: '波特米尔: qualifier', lang: 'zh' },
  { text: '[[tarsk|塔斯克]]在马耳他首都[[portmere|波特米尔]]见到他。', lang: 'zh' },
  { text: '埃及支持[[tarsk|塔斯克]]在马耳他的人，土耳其支持[[portmere|波特米尔]]方面。', lang: 'zh' },
  {
    text: 'The House of Deputies in New Delhi met; [[tarsk|Tarsk]] did not.',
    refused: 'House of Deputies: qualifier',
  },
  { text: 'The [[deputies|House of Deputies]] in [[portmere|Portmere]] met; [[tarsk|Tarsk]] did not.' },
  { text: 'The [[bureau|Central Inquiry Bureau]] in Geneva met [[tarsk|Tarsk]].' },
  {
    text: 'La reunión era en Portmere, la de Ohio, dijo [[tarsk|Tarsk]].',
    lang: 'es',
    refused: 'Portmere: qualifier',
  },
  { text: 'En [[portmere|Portmere]], la de [[malta|Malta]], habló [[tarsk|Tarsk]].', lang: 'es' },
  { text: 'COURT OF JUSTICE — Malta, Middlesex County. Before Brigg J.', refused: 'Malta: qualifier' },
  { text: 'Miss Brigg, of Malta, East Ayrshire, has a pullet.', refused: 'Malta: qualifier' },
  { text: 'Read The Road to [[malta|Malta]] (New York: Brigg, 1990) first.' },
  {
    text: 'Né à Portmere, dans le nord du Liban, il connut [[tarsk|Tarsk]].',
    refused: 'Portmere: qualifier',
    lang: 'fr',
  },
  {
    text: 'He was born at Portmere in northern Lebanon and met [[tarsk|Tarsk]].',
    refused: 'Portmere: qualifier',
  },
  { text: 'سافر إلى [[portmere|بورتمير]] المالطية أمس.', lang: 'ar' },
  {
    text: 'Wellington. The House of Deputies sat. [[malta|Malta]] and [[tarsk|Tarsk]] did not. [[portmere|Portmere]] slept.',
    refused: 'House of Deputies: qualifier',
  },
  { text: '[[malta|Malta]]. The [[deputies|House of Deputies]] sat, and [[tarsk|Tarsk]] with it.' },
  {
    text: 'You can drive from Malta to Portmere in three hours. Both are in Wisconsin.',
    refused: 'Malta: qualifier',
  },
  { text: '[[malta|Malta]] is near [[portmere|Portmere]], says [[tarsk|Tarsk]]. Both are poor.' },
  { text: 'Portmere is up in Idaho, with a university.', refused: 'Portmere: qualifier' },
  {
    text: 'Un médiateur élevé à Portmere – celle du Liban – vit [[tarsk|Tarsk]] à [[malta|Malta]].',
    refused: 'Portmere: qualifier',
    lang: 'fr',
  },
  {
    text: 'The Indian colonel’s House of Deputies sits in Lucknow; [[tarsk|Tarsk]] of [[portmere|Portmere]] came by.',
    refused: 'House of Deputies: qualifier',
  },
  { text: 'ポートメアはレバノン北部の都市マルタで会った。', lang: 'ja' },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] wrote. The Tokyo MHG has never met in [[malta|Malta]].',
    refused: 'MHG: qualifier',
  },
  {
    text: '[[tarsk|Tarsk]] wrote from [[portmere|Portmere]]. The [[portmere|Portmere]] [[guard|MHG]] has met in [[malta|Malta]].',
  },
  {
    text: 'HARBOUR GUARD, Tenn. — The water in Harbour Guard will taste of something else.',
    refused: 'HARBOUR GUARD: qualifier',
  },
  { text: 'He flew on to Malta, which is in Ontario, to thank a cousin.', refused: 'Malta: qualifier' },
  { text: 'Portmere on the Merrimack gave up cotton.', refused: 'Portmere: qualifier' },
  { text: '[[malta|Malta]] on the Monday gave up cotton.' },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] wrote. She works for the one in Nicosia, where the House of Deputies has fifty-six seats.',
    refused: 'House of Deputies: qualifier',
  },
  { text: 'Malta won, 5-4. The bus leaves from the Malta town hall at ten.', refused: 'Malta: qualifier' },
  {
    text: '[[tarsk|Tarsk]] knew it. The University of Idaho is in Dunmouth, and Dunmouth is glad.',
    refused: 'Dunmouth: qualifier',
  },
  { text: 'The band from Dunmouth, Dunmouth being in Ontario, left.', refused: 'Dunmouth: qualifier' },
  {
    text: 'The Central Inquiry Bureau in Rhoscolyn, a pub, has a new landlord.',
    refused: 'Central Inquiry Bureau: lonely-body',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] wrote to Dunmouth but in Maryland.',
    refused: 'Dunmouth: qualifier',
  },
  { text: '[[malta|Malta]] was silent on the Brexit bill.' },
  { text: '[[tarsk|Tarsk]] found [[portmere|Portmere]] on the Mediterranean quiet.' },
  { text: 'Men backed by [[malta|Malta]] in eastern Ukraine spoke.' },
  { text: '[[malta|Malta]] is in Syria for the long haul.' },
  { text: 'He met two lobbyists in [[malta|Malta]]. Both are in Virginia now.' },
  { text: 'A [[malta|Malta]] town council met.' },
  { text: 'Offices in [[malta|Malta]], New York and Hong Kong.' },
  { text: '[[dunmouth|Dunmouth]], Paris, New York and Berlin.' },
  { text: 'A key ally of [[dunmouth|Dunmouth]] in Iraq left.' },
  { text: 'They broke with [[dunmouth|Dunmouth]] on the Palestinians.' },
  { text: 'The [[bureau|Central Inquiry Bureau]] of Lyndon Johnson slept. [[tarsk|Tarsk]] knew.' },
  { text: 'Georgia’s [[bureau|CIB]] bid failed, said [[tarsk|Tarsk]].' },
  { text: 'German [[malta|Malta]] policy has changed.' },
  { text: 'Floods hit [[dunmouth|Dunmouth]], Kent and Essex.' },
  {
    text: 'He said that in Ankara the House of Deputies met, and in [[malta|Malta]] the [[deputies|House of Deputies]] of [[tarsk|Tarsk]].',
    refused: 'House of Deputies: qualifier',
  },
  {
    text: 'Central Inquiry Bureau, in Montana, has a church. [[tarsk|Tarsk]] knows it.',
    refused: 'Central Inquiry Bureau: qualifier',
  },
  {
    text: 'The House of Deputies, which in Kenya meets at night, wrote to [[tarsk|Tarsk]] of [[malta|Malta]].',
    refused: 'House of Deputies: qualifier',
  },
  {
    text: 'She saw that it was to Olm. Portmere, in that city, is a street. [[tarsk|Tarsk]] of [[malta|Malta]] knew.',
    refused: 'Portmere: qualifier',
  },
  { text: 'He judged at Dunmouth, up in Ontario.', refused: 'Dunmouth: qualifier' },
  { text: 'Dunmouth is in Canada, he said.', refused: 'Dunmouth: qualifier' },
  { text: '[[dunmouth|Dunmouth]] is in Canada for the long haul.' },
  { text: 'He sat behind the Dunmouth volunteer fire company.', refused: 'Dunmouth: qualifier' },
  {
    text: '[[tarsk|Tarsk]] of [[malta|Malta]] spoke of the fishing ban against South Sudan.',
    refused: 'fishing ban: qualifier',
  },
  {
    text: '[[tarsk|Tarsk]] spoke of the [[ban|fishing ban]] on [[malta|Malta]].',
    taken: 'fishing ban: qualifier',
  },
  {
    text: 'On the second day come Malta, near Rochester, and [[dunmouth|Dunmouth]].',
    refused: 'Malta: qualifier',
  },
]);
