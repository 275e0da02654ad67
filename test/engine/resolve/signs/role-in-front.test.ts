/** A role that the context knows is a sign of the person; another is a hint. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'Envoy [[quill|Ada Quill]] left. The envoy spoke. Envoy [[quill|Quill]] wept.' },
  { text: '[[quill|Ada Quill]] left. Envoy [[quill|Quill]] wept.' },
  { text: '[[quill|Ada Quill]] left. Coach Quill wept.', refused: 'Quill: other-role' },
]);
