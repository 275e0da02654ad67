/** In a text that tells towns of one name apart, a state a few words off says which one is meant. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: 'He flew on to Portmere, Ontario. He began in Dunmouth, where it snowed, as it does in New Hampshire.',
    refused: 'Dunmouth: region-near',
  },
  { text: 'He began in [[dunmouth|Dunmouth]], where it snowed, as it does in New Hampshire.' },
  {
    text: 'He flew on to Portmere, Ontario. In New Hampshire, he said, they know Dunmouth well.',
    refused: 'Dunmouth: region-near',
  },
  { text: 'He flew on to Portmere, Ontario. Ships sail to [[malta|Malta]] and to New Hampshire.' },
  {
    text: 'He flew on to Portmere, Ontario, and slept for two days and nights in a chair by the one window that shut. He began in [[dunmouth|Dunmouth]], where it snowed.',
  },
]);
