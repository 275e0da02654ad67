/** Names that need context take it from near by: own context words and other entities of the dossier. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'The MHG sailed.', refused: 'MHG: no-context' },
  { text: 'The [[guard|MHG]] sailed from [[portmere|Portmere]], said [[tarsk|Tarsk]].' },
  {
    text: 'A port whose code is MHG is far off. None of it concerns [[malta|Malta]], where the [[guard|MHG]] of [[portmere|Portmere]] sails.',
    refused: 'MHG: no-context',
  },
  { text: 'Jon Marsh sang at the opera.', refused: 'Jon Marsh: no-context' },
  { text: '[[marsh|Jon Marsh]] of fisheries spoke in [[portmere|Portmere]] with [[tarsk|Tarsk]].' },
  { text: 'Portmere is lovely in May.', refused: 'Portmere: no-context' },
  { text: '[[ostrov|Ostrov]] runs the port of [[portmere|Portmere]] in [[malta|Malta]].' },
  { text: '[[tarsk|Bram Tarsk]] came home to [[portmere|Portmere]].' },
  {
    text: 'UN is the upper nave. In [[portmere|Portmere]] [[tarsk|Tarsk]] knew [[quill|Ada Quill]].\n\nNobody on the ward had ever heard of the MHG.',
    refused: 'MHG: no-context',
  },
  {
    text: 'In [[isles|Isles]] ports, in [[malta|Malta]] and in the [[united-states|United States]] it rained.',
  },
  {
    text: 'It is not the House of Deputies of old. [[portmere|Portmere]], [[malta|Malta]] and [[tarsk|Tarsk]] have one.',
    refused: 'House of Deputies: no-context',
  },
  {
    text: 'The [[venn|Venn]], a carrier, left [[portmere|Portmere]]. [[tarsk|Tarsk]] waved.\n\nPictures of the [[venn|Venn]] are to be had.',
  },
  {
    text: '[[tarsk|Tarsk]] lives in [[portmere|Portmere]]. He reads [[kestrel|Kestrel]] in [[portmere|Portmere]].',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] reads [[kestrel|Kestrel]]. Kestrel V came in March. Nobody had heard what Kestrel would do.',
    refused: 'Kestrel: other-bearer',
  },
]);
