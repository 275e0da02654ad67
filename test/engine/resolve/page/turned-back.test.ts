/** Another bearer keeps the name until a sentence turns back to this one. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: 'Portmere, Ohio, is dark. In [[malta|Malta]] the harbour of [[portmere|Portmere]] is lit by [[tarsk|Tarsk]].',
    taken: 'Portmere: turned-back',
  },
  { text: 'Portmere, Ohio, is dark. By day Portmere sleeps.', refused: 'Portmere: other-bearer' },
  {
    text: 'The Metal Handling Group (MHG) met. In [[portmere|Portmere]] the [[guard|MHG]] of [[tarsk|Tarsk]] sailed.',
    taken: 'MHG: turned-back',
  },
  {
    text: 'Dunmouth, Ohio, is a village. Ships from [[malta|Malta]] sail to [[dunmouth|Dunmouth]]. Nobody knows what they carry, and nobody has ever asked about it. Dunmouth is pleased.',
    refused: 'Dunmouth: other-bearer',
  },
]);
