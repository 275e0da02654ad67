/** Entries of an index or of a list of authors. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'Malta, Booker T., 117', refused: 'Malta: other-person' },
  { text: 'Tarsk, Jack, a bad story by, 207', refused: 'Tarsk: other-person' },
  { text: '[[malta|Malta]], Jordan, Chad: three stamps' },
  { text: '[[malta|Malta]], Jack said, was far away.' },
  { text: 'He knew [[malta|Malta]], Jack, and the sea.' },
  { text: '[[malta|Malta]], harbours of, 4' },
  {
    text: '[[quill|Ada Quill]] of [[portmere|Portmere]] met [[tarsk|Tarsk]]. He will meet him next to Quill, Darrell, congressman of Ohio.',
    refused: 'Quill: other-person',
  },
  {
    text: '[[quill|Ada Quill]] left. The index had “Quill, A., papers” twice.',
    refused: 'Quill: other-person',
  },
]);
