/** Words that point past the namesakes. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: '[[tarsk|Bram Tarsk]] left. His brother Otto Tarsk stayed. [[tarsk|Tarsk]] himself wept.' },
  {
    text: '[[quill|Ada Quill]] left. Otto Quill stayed. Quill himself wept.',
    refused: 'Quill: other-bearer',
  },
  { text: '[[quill|Ada Quill]] left. Otto Quill stayed. The real [[quill|Quill]] wept.' },
  { text: 'Portmere, Ohio, is dark. [[portmere|Portmere]], the real one, is not.' },
  {
    text: 'The [[venn|Admiral Venn]] sank. Admiral Venn himself, long dead, was no sailor.',
    refused: 'Admiral Venn: namesake-person',
  },
  { text: '[[tarsk|Bram Tarsk]] knew Tarsk, the blue one.', refused: 'Tarsk: apposition' },
  { text: 'Apples from Portmere, the other one, are red.', refused: 'Portmere: apposition' },
]);
