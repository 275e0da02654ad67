/** A stranger called like a place or a ship, or whose given name is the surname, owns the name for a while. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'Paul Malta left. Malta had no coat.', refused: 'Malta: namesake-person' },
  { text: 'Malta Ortiz left. Malta had no coat.', refused: 'Malta: namesake-person' },
  { text: 'O escritor Malta lança um livro.', refused: 'Malta: namesake-person', lang: 'pt' },
  {
    text: 'Pavel Venn painted cows. Venn drank. [[tarsk|Tarsk]] of [[portmere|Portmere]] did not.',
    refused: 'Venn: namesake-person',
  },
  { text: 'Paul Malta left for good. He lives in [[malta|Malta]] now.' },
  { text: 'Quill Ortega won. Quill is fast.\n\n[[quill|Ada Quill]] lost.', refused: 'Quill: other-bearer' },
  {
    text: 'Nikolai Gerasimovich Venn was broken in 1948. Admiral Venn was restored.',
    refused: 'Admiral Venn: other-bearer',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] stood under the portrait of Venn.',
    refused: 'Venn: namesake-person',
  },
  { text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] wrote of the fate of the [[venn|Venn]].' },
  { text: 'He flew to [[malta|Malta]] himself.' },
  {
    text: 'The book is for his mother, Malta Stevens, who cleaned offices.',
    refused: 'Malta: namesake-person',
  },
  { text: 'He left with his mother, [[malta|Malta]] being too dear.' },
  { text: 'On Sunday Mrs. Ida Malta of Beech Street won.', refused: 'Malta: longer-name' },
]);
