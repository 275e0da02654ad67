/** A role that does not fit the bearer of a common surname tells another person. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'Envoy [[quill|Ada Quill]] left. Judge Quill stayed.', refused: 'Quill: other-role' },
  { text: 'Envoy [[quill|Ada Quill]] left. Envoy [[quill|Quill]] wept. Mr. [[quill|Quill]] too.' },
  { text: 'General [[tarsk|Tarsk]] left.' },
]);
