/** A name that the text has used otherwise too is taken again only where its sentence speaks. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: '[[dunmouth|Dunmouth]] is in [[malta|Malta]]. He drove on to Dunmouth, Ohio. Nobody gets off in Dunmouth. Ships leave [[dunmouth|Dunmouth]] for [[malta|Malta]].',
    refused: 'Dunmouth: named-again',
  },
  {
    text: '[[dunmouth|Dunmouth]] sleeps. The Dunmouth Arms burned. Nobody gets off in Dunmouth.',
    refused: 'Dunmouth: named-again',
  },
  { text: '[[dunmouth|Dunmouth]] sleeps. Nobody gets off in [[dunmouth|Dunmouth]].' },
  { text: '[[tarsk|Bram Tarsk]] sleeps. The Tarsk Brewery burned. [[tarsk|Tarsk]] woke.' },
  {
    text: '[[tarsk|Bram Tarsk]] spoke of [[malta|Malta]]. Otto Quill sang. The [[deputies|House of Deputies]] sat in [[portmere|Portmere]] with [[tarsk|Tarsk]]. The House of Deputies rose.',
    refused: 'House of Deputies: named-again',
  },
]);
