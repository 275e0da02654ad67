/** What a text says that it is something else too needs a name of its own context in the very sentence. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: '[[tarsk|Tarsk]] asked: which Portmere? In the rain they talked of the sea. Nobody in the whole company had been to Portmere.',
    refused: 'Portmere: shared-name',
  },
  {
    text: '[[tarsk|Tarsk]] asked for more. In the rain they talked of the sea. Nobody in the whole company had been to [[portmere|Portmere]].',
  },
  { text: '[[tarsk|Tarsk]] asked: which Portmere? [[tarsk|Tarsk]] lives in [[portmere|Portmere]].' },
]);
