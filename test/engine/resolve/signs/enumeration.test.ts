/** Names in a row are of one sort: countries beside countries, states beside states. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: '[[malta|Malta]], the [[united-states|United States]] and the [[isles|Isles]] signed.' },
  { text: 'The [[isles|Isles]] and [[malta|Malta]] signed with the [[united-states|United States]].' },
  { text: 'It is ruled from the Isles.', refused: 'Isles: no-context' },
  {
    text: 'Oregon and the Isles of [[malta|Malta]] differ, and Valda and Ohio do too.',
    refused: 'Valda: enumeration',
    lang: 'en',
  },
]);
