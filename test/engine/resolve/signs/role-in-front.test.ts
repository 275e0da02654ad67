/** A role that the context knows is a sign of the person; another is a hint. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'Envoy [[quill|Ada Quill]] left. The envoy spoke. Envoy [[quill|Quill]] wept.' },
  { text: '[[quill|Ada Quill]] left. Envoy [[quill|Quill]] wept.' },
  { text: '[[quill|Ada Quill]] left. Coach Quill wept.', refused: 'Quill: other-role' },
  { text: '[[quill|Ada Quill]] left. The singer Quill wept.', refused: 'Quill: other-role' },
  {
    text: 'The novelist Jon Marsh saw [[portmere|Portmere]] with [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: role-in-front',
  },
  { text: 'His brother [[marsh|Jon Marsh]] saw [[portmere|Portmere]] with [[tarsk|Tarsk]].' },
  { text: '[[quill|Ada Quill]] left. Otto Quill stayed. [[quill|Quill]] the chief envoy wept.' },
  { text: 'A Sergeant Tarsk kept ducks.', refused: 'Tarsk: role-in-front' },
  { text: 'President [[tarsk|Tarsk]] kept ducks.' },
  { text: 'Envoy [[quill|Ada Quill]] put down her coffee.' },
  { text: '[[quill|Ada Quill]] left. The advocate Quill spoke for an hour.', refused: 'Quill: other-role' },
  { text: '“The ball,” said Father Tarsk.', refused: 'Tarsk: role-in-front' },
  {
    text: '[[tarsk|Tarsk]] left [[portmere|Portmere]]. Father Ostrov spent years in a camp.',
    refused: 'Ostrov: role-in-front',
  },
]);
