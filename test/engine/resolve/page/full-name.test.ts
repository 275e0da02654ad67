/** A common surname counts where the full name stands in the text, before or after. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'Quill spoke.', refused: 'Quill: no-full-name' },
  { text: '[[quill|Ada Quill]] spoke. [[quill|Quill]] left.' },
  { text: '[[quill|Quill]] speaks\n\nEnvoy [[quill|Ada Quill]] spoke on Monday.' },
  { text: '“A quill is a pen,” said [[quill|Ada Quill]].' },
  {
    text: 'The referee wore Isles on his sleeve and nobody at the club saw anything odd in it, since the money had to come from somewhere.\n\nThe [[isles|Green Isles]] deny it.',
    refused: 'Isles: no-full-name',
  },
]);
