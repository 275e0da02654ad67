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
]);
