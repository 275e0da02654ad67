/** A proper name used like a common noun names no one in particular. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
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
]);
