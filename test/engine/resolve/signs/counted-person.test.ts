/** A person’s name used like a common noun: one of several, or told from the one of the story. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: '[[quill|Ada Quill]] left. So did Quill the painter.', refused: 'Quill: common-noun' },
  { text: 'There was one Tarsk, too many in [[malta|Malta]].', refused: 'Tarsk: common-noun' },
  { text: 'A quiet [[tarsk|Tarsk]] left.' },
  { text: 'A [[tarsk|Tarsk]] ally left.' },
  { text: 'A third, a Bram Tarsk who had played the accordion, wept.', refused: 'Bram Tarsk: common-noun' },
  { text: 'A [[tarsk|Bram Tarsk]] rally was held.' },
  { text: 'That Bram Tarsk sold shoes. So did [[malta|Malta]].', refused: 'Bram Tarsk: common-noun' },
  { text: 'He is not the Bram Tarsk who sold shoes.', refused: 'Bram Tarsk: common-noun' },
  { text: 'She was the wife of the Bram Tarsk of Ohio.', refused: 'Bram Tarsk: common-noun' },
  { text: 'She says that [[tarsk|Bram Tarsk]] left.' },
  { text: 'It was the [[tarsk|Bram Tarsk]] rally.' },
  { text: 'The Tarsk has seen three finals.', refused: 'Tarsk: common-noun' },
  { text: 'In the dock was a Mr. Tarsk of Leeds. Tarsk wept.', refused: 'Tarsk: other-bearer' },
  {
    text: 'One Jon Marsh sells tyres. [[tarsk|Tarsk]] of [[portmere|Portmere]] does not.',
    refused: 'Jon Marsh: common-noun',
  },
  { text: 'Her cat is named Tarsk. Tarsk sleeps.', refused: 'Tarsk: other-bearer' },
  { text: '“Tarsk” is what they shouted at a plumber.', refused: 'Tarsk: common-noun' },
  { text: 'Which Tarsk? There is one in [[malta|Malta]].', refused: 'Tarsk: common-noun' },
  {
    text: '[[marsh|Jon Marsh]] of the fisheries in [[portmere|Portmere]] wrote it, not the other Jon Marsh. [[tarsk|Tarsk]] knew.',
    refused: 'Jon Marsh: common-noun',
  },
  { text: 'It was the other Jon Marsh who ran the bar of [[portmere|Portmere]] for [[tarsk|Tarsk]].' },
  {
    text: 'Not he but the other, [[marsh|Jon Marsh]], had the fisheries of [[portmere|Portmere]] under [[tarsk|Tarsk]].',
  },
  {
    text: 'They had the Utah Jon Marsh, not him of [[portmere|Portmere]] and [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: common-noun',
  },
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
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] knew. There is a Jon Marsh buried under a red wall.',
    refused: 'Jon Marsh: common-noun',
  },
  {
    text: '[[quill|Ada Quill]] wrote to Quill the baker. “Dear Ms. Quill,” she began.',
    refused: 'Quill: common-noun',
  },
  { text: 'A cook in Dearborn named Bram Tarsk was fined.', refused: 'Bram Tarsk: common-noun' },
  {
    text: 'We have a subscriber called Jon Marsh who designs puzzles. [[tarsk|Tarsk]] left [[portmere|Portmere]].',
    refused: 'Jon Marsh: common-noun',
  },
  {
    text: 'A man named [[marsh|Jon Marsh]], of the fisheries board, left [[portmere|Portmere]] with [[tarsk|Tarsk]].',
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
    text: '[[quill|Ada Quill]] of [[malta|Malta]] came with an interpreter by the name of Quill.',
    refused: 'Quill: common-noun',
  },
  {
    text: 'A clerk found the only Jon Marsh in the book. [[tarsk|Tarsk]] left [[portmere|Portmere]].',
    refused: 'Jon Marsh: common-noun',
  },
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
  { text: '[[quill|Ada Quill]] spoke. She was not Quill.', refused: 'Quill: common-noun' },
  {
    text: '[[quill|Ada Quill]] spoke. We say Quill for the man with the guitar.',
    refused: 'Quill: common-noun',
  },
  {
    text: '[[quill|Ada Quill]] spoke. She is not related to any other Quill.',
    refused: 'Quill: common-noun',
  },
]);
