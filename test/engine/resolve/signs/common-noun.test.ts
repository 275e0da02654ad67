/** A proper name used like a common noun names no one in particular. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'A barge called the Harbour Guard sank.', refused: 'Harbour Guard: common-noun' },
  { text: 'A minister who has called the [[guard|Harbour Guard]] a mistake spoke.' },
  {
    text: 'The [[bureau|Central Inquiry Bureau]] waits. In this CIB was a hole.',
    refused: 'CIB: common-noun',
  },
  { text: 'Which Portmere? asked [[tarsk|Tarsk]].', refused: 'Portmere: common-noun' },
  { text: '[[tarsk|Tarsk]] found another Portmere there.', refused: 'Portmere: common-noun' },
  { text: '[[tarsk|Tarsk]] called it the Portmere of the north.', refused: 'Portmere: common-noun' },
  { text: 'A barge called the Portmere sank near [[tarsk|Tarsk]].', refused: 'Portmere: common-noun' },
  { text: '[[quill|Ada Quill]] left. So did Quill the painter.', refused: 'Quill: common-noun' },
  { text: 'There was one Tarsk, too many in [[malta|Malta]].', refused: 'Tarsk: common-noun' },
  { text: 'A quiet [[tarsk|Tarsk]] left.' },
  { text: 'A [[tarsk|Tarsk]] ally left.' },
  {
    text: 'Near the Kestrel itself, [[tarsk|Tarsk]] of [[portmere|Portmere]] fished.',
    refused: 'Kestrel: common-noun',
  },
  { text: 'The [[kestrel|Kestrel]] reporters of the agency met [[tarsk|Tarsk]].' },
  { text: 'The second Portmere sank before [[tarsk|Tarsk]] was born.', refused: 'Portmere: common-noun' },
  { text: 'There is a Malta (in Ohio).', refused: 'Malta: common-noun' },
  { text: 'His Malta is a car park.', refused: 'Malta: common-noun' },
  { text: 'His [[malta|Malta]] policy failed.' },
  { text: 'A captain called [[tarsk|Tarsk]] had taken the harbour.' },
  { text: 'A third, a Bram Tarsk who had played the accordion, wept.', refused: 'Bram Tarsk: common-noun' },
  { text: 'A [[tarsk|Bram Tarsk]] rally was held.' },
  { text: 'That Bram Tarsk sold shoes. So did [[malta|Malta]].', refused: 'Bram Tarsk: common-noun' },
  { text: 'He is not the Bram Tarsk who sold shoes.', refused: 'Bram Tarsk: common-noun' },
  { text: 'She was the wife of the Bram Tarsk of Ohio.', refused: 'Bram Tarsk: common-noun' },
  { text: 'She says that [[tarsk|Bram Tarsk]] left.' },
  { text: 'It was the [[tarsk|Bram Tarsk]] rally.' },
  {
    text: 'Which House of Deputies has a mace? [[malta|Malta]] and [[portmere|Portmere]] know, says [[tarsk|Tarsk]].',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: 'Our own House of Deputies met, as in [[malta|Malta]], said [[tarsk|Tarsk]].',
    refused: 'House of Deputies: common-noun',
  },
  { text: 'It is a treaty to which [[malta|Malta]] agreed.' },
  { text: 'The Malta was sold by the thousand.', refused: 'Malta: common-noun' },
  { text: 'The [[malta|Malta]] of 1983 was poor.' },
  { text: 'He sailed in a Malta 250.', refused: 'Malta: common-noun' },
  { text: 'A [[malta|Malta]] at peace is far off.' },
  { text: 'The Tarsk has seen three finals.', refused: 'Tarsk: common-noun' },
  {
    text: 'A seal named Kestrel reads the agency of [[tarsk|Tarsk]] in [[portmere|Portmere]].',
    refused: 'Kestrel: common-noun',
  },
  { text: 'The country now called [[malta|Malta]] was a port.' },
  { text: 'Elogió a [[tarsk|Tarsk]] en abril.', lang: 'es' },
  {
    text: 'At its end it was [[quill|Ada Quill]], Quill the envoy, who spoke.'.replace(
      'Quill the',
      '[[quill|Quill]] the',
    ),
  },
  { text: 'The agency’s [[tarsk|Tarsk]] met another [[kestrel|Kestrel]] reporter.' },
  { text: 'At the agency, [[tarsk|Tarsk]] ordered a second Kestrel.', refused: 'Kestrel: common-noun' },
  { text: 'In the dock was a Mr. Tarsk of Leeds. Tarsk wept.', refused: 'Tarsk: other-bearer' },
  {
    text: 'One Jon Marsh sells tyres. [[tarsk|Tarsk]] of [[portmere|Portmere]] does not.',
    refused: 'Jon Marsh: common-noun',
  },
  { text: 'Her cat is named Tarsk. Tarsk sleeps.', refused: 'Tarsk: other-bearer' },
  { text: 'The ship has been called [[venn|Admiral Venn]] since 1990.' },
  { text: 'A cup inscribed MHG was returned to [[tarsk|Tarsk]].', refused: 'MHG: common-noun' },
  {
    text: 'The shopping centre in Graz called the Harbour Guard is shut.',
    refused: 'Harbour Guard: common-noun',
  },
  {
    text: 'Marsh, a kelpie from Perth, won. It is called after [[marsh|Jon Marsh]], the fisheries chief of Portmere. Marsh was fast.',
  },
  {
    text: 'A house in Graz, known to its tenants as the Central Inquiry Bureau, is let.',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  {
    text: 'The cellar that everybody in Graz calls the Central Inquiry Bureau is let.',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  { text: 'It is an armed group known as the [[guard|Harbour Guard]].' },
  { text: '“Tarsk” is what they shouted at a plumber.', refused: 'Tarsk: common-noun' },
  {
    text: 'In Graz there is a Central Inquiry Bureau as well.',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  { text: 'There is a [[bureau|Central Inquiry Bureau]] report on it.' },
  { text: '[[quill|Ada Quill]] founded a firm. What [[quill|Quill]] built there made millions.' },
  { text: 'The envoy of [[malta|Malta]] accused the [[united-states|United States]] of theatre.' },
  { text: 'It is a harbour for which [[tarsk|Tarsk]] was abused.' },
  { text: 'Which Tarsk? There is one in [[malta|Malta]].', refused: 'Tarsk: common-noun' },
  {
    text: 'Yemen has a House of Deputies too, as [[tarsk|Tarsk]] knows.',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: 'One: which House of Deputies has 360 members? [[tarsk|Tarsk]] knows.',
    refused: 'House of Deputies: common-noun',
  },
  { text: 'A room in which [[malta|Malta]] was discussed.' },
  {
    text: 'È nato altrove, nell’altra Portmere. [[tarsk|Tarsk]] rise.',
    lang: 'it',
    refused: 'Portmere: common-noun',
  },
  {
    text: '« Mais quelle Portmere ? » demanda [[tarsk|Tarsk]].',
    lang: 'fr',
    refused: 'Portmere: common-noun',
  },
  { text: '«Какой Portmere?» спросил [[tarsk|Тарск]].', lang: 'ru', refused: 'Portmere: common-noun' },
  { text: 'Une autre, en [[malta|Malta]], est celle des touristes.', lang: 'fr' },
  { text: 'Altra gente di [[portmere|Portmere]] seguì [[tarsk|Tarsk]].', lang: 'it' },
  {
    text: '[[marsh|Jon Marsh]] of the fisheries in [[portmere|Portmere]] wrote it, not the other Jon Marsh. [[tarsk|Tarsk]] knew.',
    refused: 'Jon Marsh: common-noun',
  },
  { text: 'It was the other Jon Marsh who ran the bar of [[portmere|Portmere]] for [[tarsk|Tarsk]].' },
  {
    text: 'Not he but the other, [[marsh|Jon Marsh]], had the fisheries of [[portmere|Portmere]] under [[tarsk|Tarsk]].',
  },
  {
    text: 'È nato nell’altra Portmere, la libanese. [[tarsk|Tarsk]] rise.',
    lang: 'it',
    refused: 'Portmere: common-noun',
  },
  {
    text: 'È nato nell’altra [[portmere|Portmere]], di [[malta|Malta]]. [[tarsk|Tarsk]] rise.',
    lang: 'it',
  },
  { text: 'In this Portmere she shovels snow, wrote [[tarsk|Tarsk]].', refused: 'Portmere: common-noun' },
  { text: 'Of the [[malta|Malta]] they had known nothing was left.' },
  { text: 'For sale: one Malta, 1984, blue. Ask [[tarsk|Tarsk]].', refused: 'Malta: common-noun' },
  { text: 'She wrote of the [[malta|Malta]] of her youth.' },
  { text: 'It is the Malta of the north.', refused: 'Malta: common-noun' },
  { text: 'They sat through the change from the [[tarsk|Tarsk]] to the Brigg administration.' },
  { text: 'A captain of signals called [[tarsk|Tarsk]] rose.' },
  { text: 'En el bar, que se llama Malta, hay un cartel.', refused: 'Malta: common-noun', lang: 'es' },
  { text: 'La isla, un país que se llama [[malta|Malta]], firma.', lang: 'es' },
  {
    text: 'For reasons the United Nations, as regulars call the long table, will tell.',
    refused: 'United Nations: common-noun',
  },
  {
    text: 'They had the Utah Jon Marsh, not him of [[portmere|Portmere]] and [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: common-noun',
  },
  {
    text: 'В порту жил кот, кота звали не так: кошку зовут Тарск.',
    refused: 'Тарск: common-noun',
    lang: 'ru',
  },
  { text: 'She longs to go to that Malta, and then home.', refused: 'Malta: common-noun' },
  { text: '[[tarsk|Tarsk]] said that [[malta|Malta]], and [[portmere|Portmere]] too, would wait.' },
  {
    text: 'The index has “Marsh, see also reeds”, and [[marsh|Jon Marsh]] of [[portmere|Portmere]] with [[tarsk|Tarsk]].',
    refused: 'Marsh: common-noun',
  },
  {
    text: '[[marsh|Jon Marsh]] of [[portmere|Portmere]] met [[tarsk|Tarsk]]. The technology Mr. Marsh has asked for a correction.',
    refused: 'Marsh: common-noun',
  },
  {
    text: '[[quill|Ada Quill]] met [[tarsk|Tarsk]]. The lecturer, whose own name was Quill, took it well.',
    refused: 'Quill: common-noun',
  },
  {
    text: 'His dog, a whippet, is Kestrel as well, and [[tarsk|Tarsk]] feeds it in [[portmere|Portmere]].',
    refused: 'Kestrel: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] listened. She belonged to the House of Deputies that looks after the West Bank.',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: 'He was speaker of the [[deputies|House of Deputies]] that sits in [[portmere|Portmere]], said [[tarsk|Tarsk]].',
  },
  {
    text: 'Bishkek has a United Nations, of a sort, says [[tarsk|Tarsk]].',
    refused: 'United Nations: common-noun',
  },
  {
    text: 'The United Nations there is only a nickname, says [[tarsk|Tarsk]].',
    refused: 'United Nations: common-noun',
  },
  {
    text: 'The magazine is called Kestrel too, said [[tarsk|Tarsk]] of [[portmere|Portmere]].',
    refused: 'Kestrel: common-noun',
  },
  {
    text: 'A labrador who had answered to Kestrel was walked past [[tarsk|Tarsk]] in [[portmere|Portmere]].',
    refused: 'Kestrel: common-noun',
  },
  { text: 'A statement that named [[tarsk|Tarsk]] followed.' },
  {
    text: 'Dann steigt er in seinen Portmere. [[tarsk|Tarsk]] winkt aus [[malta|Malta]].',
    refused: 'Portmere: common-noun',
    lang: 'de',
  },
  {
    text: 'Υπάρχει μια Portmere που κανείς δεν ξέρει. Ο [[tarsk|Tarsk]] γελά.',
    refused: 'Portmere: common-noun',
    lang: 'el',
  },
  { text: 'A colonel who answers to [[tarsk|Tarsk]] waits in [[portmere|Portmere]].' },
  {
    text: 'C’è una trattoria che si chiama Il Kestrel; [[tarsk|Tarsk]] di [[portmere|Portmere]] ride.',
    refused: 'Kestrel: common-noun',
    lang: 'it',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] knew. There is a Jon Marsh buried under a red wall.',
    refused: 'Jon Marsh: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] laughed: letters reach her since the House of Deputies up there forwards them.',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: 'It flew in the second Kestrel and not in the first, said [[tarsk|Tarsk]] of [[portmere|Portmere]].',
    refused: 'Kestrel: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] wrote. Every third parliament seems to be called the House of Deputies.',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: 'He came from [[portmere|Portmere]] to what there is simply the Isles, said [[tarsk|Tarsk]].',
    refused: 'Isles: common-noun',
  },
  { text: 'US, to give them the name their supporters sing, were two up.', refused: 'US: defined-acronym' },
  { text: 'Het straatje dat Malta heet is smal.', refused: 'Malta: common-noun', lang: 'nl' },
  { text: 'Das Land, das [[malta|Malta]] heißt, ist klein.', lang: 'de' },
  { text: 'I called [[tarsk|Tarsk]], who was asleep.' },
  { text: 'Aus [[malta|Malta]] hieß es, man warte.', lang: 'de' },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] told her. A girl in the class was called Kestrel.',
    refused: 'Kestrel: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] laughed. But the other House of Deputies, the one on the hill, shone.',
    refused: 'House of Deputies: common-noun',
  },
  { text: 'The hens are called Olm, Berg and Dunmouth. Dunmouth bites.', refused: 'Dunmouth: common-noun' },
  { text: 'She knew cities called Olm, Berg and [[dunmouth|Dunmouth]].' },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] looked up. Among the birds there was a Kestrel, nursing.',
    refused: 'Kestrel: common-noun',
  },
  { text: '[[quill|Ada Quill]] came. Under [[quill|Quill]] the group signed for two ships.' },
  {
    text: '[[quill|Ada Quill]] wrote to Quill the baker. “Dear Ms. Quill,” she began.',
    refused: 'Quill: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] said that Kestrel the satellite had fallen.',
    refused: 'Kestrel: common-noun',
  },
  { text: 'The sentence named [[tarsk|Bram Tarsk]].' },
  { text: 'She named [[malta|Malta]] first.' },
  { text: 'A cook in Dearborn named Bram Tarsk was fined.', refused: 'Bram Tarsk: common-noun' },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] walks dogs on the Kestrel path.',
    refused: 'Kestrel: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] sits in another House of Deputies altogether.',
    refused: 'House of Deputies: common-noun',
  },
  { text: 'The report named Turkey and [[malta|Malta]] as violators.' },
  { text: 'The panel named Egypt, Turkey and [[malta|Malta]].' },
  { text: 'The minister called a [[malta|Malta]] expert.' },
  { text: '[[quill|Ada Quill]] left. Somebody sent [[quill|Quill]] the files.' },
  { text: 'The Central Inquiry Bureau there has moved.', refused: 'Central Inquiry Bureau: common-noun' },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] met the House of Deputies, that is to say the one of Fiji.',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] was inside the CIB, as the pier there is called.',
    refused: 'CIB: common-noun',
  },
  { text: 'She was named [[united-states|U.S.]] ambassador to [[malta|Malta]].' },
  { text: 'Kim called [[tarsk|Tarsk]] a dotard.' },
  { text: 'He called [[tarsk|Tarsk]]’s decision a mistake.' },
  { text: 'The [[malta|Malta]] and Iraq wars are over.' },
  { text: 'The next [[malta|Malta]] manager is young.' },
  { text: 'Il a appelé [[malta|Malta]] à la retenue.', lang: 'fr' },
  { text: 'She was named [[malta|Malta]] manager.' },
  {
    text: 'There is a bar that calls itself the Central Inquiry Bureau in [[malta|Malta]], says [[tarsk|Tarsk]].',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  {
    text: 'A “Central Inquiry Bureau” stands on the quay at [[malta|Malta]], says [[tarsk|Tarsk]].',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  {
    text: 'There is a Central Inquiry Bureau for Cattle, says [[tarsk|Tarsk]] of [[malta|Malta]].',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  {
    text: 'We have a subscriber called Jon Marsh who designs puzzles. [[tarsk|Tarsk]] left [[portmere|Portmere]].',
    refused: 'Jon Marsh: common-noun',
  },
  {
    text: 'A man named [[marsh|Jon Marsh]], of the fisheries board, left [[portmere|Portmere]] with [[tarsk|Tarsk]].',
  },
  {
    text: 'The lecturer, whose first name is Malta, met [[tarsk|Tarsk]].',
    refused: 'Malta: common-noun',
  },
  {
    text: '[[tarsk|Bram Tarsk]] saw [[malta|Malta]]. Somebody asked which Tarsk was in front.',
    refused: 'Tarsk: common-noun',
  },
  {
    text: '[[quill|Ada Quill]] came to [[malta|Malta]]. We telephoned Quill the Facebook author.',
    refused: 'Quill: common-noun',
  },
  {
    text: 'At Tarsk University they teach knots. [[tarsk|Bram Tarsk]] told some Tarsk students of [[malta|Malta]].',
    refused: 'Tarsk: longer-name',
  },
  {
    text: 'At Tarsk University they teach knots. [[tarsk|Bram Tarsk]] left. The [[tarsk|Tarsk]] administration has moved to [[malta|Malta]].',
  },
  { text: '[[tarsk|Bram Tarsk]] told some [[tarsk|Tarsk]] students of [[malta|Malta]].' },
  {
    text: '[[quill|Ada Quill]] left [[malta|Malta]]. The line says that our Quill broke the story.',
    refused: 'Quill: common-noun',
  },
  {
    text: '“You are the second Quill I have met called Ada,” he told [[quill|Ada Quill]] in [[malta|Malta]].',
    refused: 'Quill: common-noun',
  },
  {
    text: 'He has slept in a Central Inquiry Bureau (Herne Bay, five rooms) and knows [[malta|Malta]] and [[tarsk|Tarsk]].',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  {
    text: 'It is not a [[bureau|Central Inquiry Bureau]], said [[tarsk|Tarsk]] of [[malta|Malta]].',
  },
  {
    text: 'The Central Inquiry Bureau he knows best is a shop, said [[tarsk|Tarsk]].',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  {
    text: 'He ate inside the Central Inquiry Bureau, meaning the one in Kazan, with [[tarsk|Tarsk]].',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  {
    text: 'The lecturer, whose surname was Kestrel, met [[tarsk|Tarsk]] of [[portmere|Portmere]].',
    refused: 'Kestrel: common-noun',
  },
  {
    text: '[[quill|Ada Quill]] of [[malta|Malta]] came with an interpreter by the name of Quill.',
    refused: 'Quill: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] knew. My mother’s Kestrel wore off.',
    refused: 'Kestrel: common-noun',
  },
  {
    text: 'A clerk found the only Jon Marsh in the book. [[tarsk|Tarsk]] left [[portmere|Portmere]].',
    refused: 'Jon Marsh: common-noun',
  },
  {
    text: 'Israel has one: the House of Deputies of its parliament. [[tarsk|Tarsk]] left [[portmere|Portmere]].',
    refused: 'House of Deputies: qualifier',
  },
  {
    text: 'The [[ledger|Valley Ledger]] was right. The Ledger of Joplin got it wrong.',
    refused: 'Ledger: longer-name',
  },
  { text: 'The [[ledger|Valley Ledger]] was right. The [[ledger|Ledger]] of Monday said so.' },
  {
    text: '[[quill|Ada Quill]] spoke. A lady asked Quill the bassoonist about [[malta|Malta]].',
    refused: 'Quill: common-noun',
  },
  {
    text: '[[quill|Ada Quill]] spoke. They handed [[quill|Quill]] the paper, and sent [[quill|Quill]] the envoy.',
  },
  {
    text: 'The name Jon Marsh means one thing in [[malta|Malta]], another in Olm.',
    refused: 'Jon Marsh: common-noun',
  },
  {
    text: '[[marsh|Jon Marsh]] of the fisheries spoke. It is the Jon Marsh who sings, and not he of the harbour.',
    refused: 'Jon Marsh: common-noun',
  },
  {
    text: 'The waitress, whose name badge said Malta, brought an egg to [[tarsk|Tarsk]].',
    refused: 'Malta: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] left [[portmere|Portmere]], but by then Kestrel was deaf, and barked.',
    refused: 'Kestrel: common-noun',
  },
  { text: '[[quill|Ada Quill]] spoke. She was not Quill.', refused: 'Quill: common-noun' },
  {
    text: '[[quill|Ada Quill]] spoke. We say Quill for the man with the guitar.',
    refused: 'Quill: common-noun',
  },
  {
    text: 'Its only US was an old word. The [[united-states|US]] slept, said [[tarsk|Tarsk]].',
    refused: 'US: common-noun',
  },
  {
    text: '[[quill|Ada Quill]] spoke. She is not related to any other Quill.',
    refused: 'Quill: common-noun',
  },
]);
