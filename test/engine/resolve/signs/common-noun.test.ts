/** A proper name used like a common noun names no one in particular. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
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
]);
