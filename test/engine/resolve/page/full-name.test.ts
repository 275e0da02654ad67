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
  {
    text: '[[tarsk|Tarsk]] lives in [[portmere|Portmere]], where the harbour is deep.\n\nThe quiz was won by Jon Marsh, who knew all the rivers. Marsh was glad.',
    refused: 'Jon Marsh: no-context',
  },
  {
    text: '[[tarsk|Tarsk]] lives in [[portmere|Portmere]].\n\nThe ministry of fisheries is led by [[marsh|Jon Marsh]]. [[marsh|Marsh]] was glad.',
  },
  {
    text: '[[tarsk|Tarsk]] of the [[guard|Harbour Guard]] met [[quill|Ada Quill]] and [[ostrov|Pia Ostrov]] aboard the [[venn|Admiral Venn]] in [[portmere|Portmere]]. They talked of fish.\n\nAt the door stood [[marsh|Jon Marsh]], who said nothing.',
  },
  {
    text: '[[tarsk|Tarsk]] lives in [[portmere|Portmere]]. They talked of fish.\n\nAt the door stood Jon Marsh, who said nothing.',
    refused: 'Jon Marsh: no-context',
  },
  {
    text: 'They met [[marsh|Peter Jon Marsh]]. [[marsh|Marsh]] was glad.',
    refused: 'Jon Marsh: inside-longer',
  },
  { text: '[[quill|Ada Quill]] left. Rosa Quill, who is not related to [[quill|Quill]], stayed.' },
  {
    text: 'The CHAIR. Order.\n\nMr. [[quill|QUILL]]. Thank you.\n\nThe CHAIR. That is [[quill|Ada Quill]].',
  },
]);
