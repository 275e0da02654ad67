/** What stands right behind a full name, or behind the name of a place or a body, says who or what is meant. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: 'Jon Marsh, a senator from Ohio, flew to [[portmere|Portmere]] with [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: apposition',
  },
  {
    text: 'Jon Marsh, senator from Ohio, flew to [[portmere|Portmere]] with [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: apposition',
  },
  {
    text: 'Jon Marsh (R-Mo.) flew to [[portmere|Portmere]] with [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: apposition',
  },
  { text: '[[marsh|Jon Marsh]], the fisheries chief of Portmere, is tall.' },
  { text: '[[marsh|Jon Marsh]], the tall one, was in [[portmere|Portmere]] with [[tarsk|Tarsk]].' },
  { text: 'Ada Quill, a carpenter from Graz, plays the zither.', refused: 'Ada Quill: apposition' },
  { text: '[[quill|Ada Quill]], a carpenter’s daughter, left.' },
  {
    text: 'Kestrel, a village in Kent, has read [[tarsk|Tarsk]] of [[portmere|Portmere]].',
    refused: 'Kestrel: apposition',
  },
  { text: 'Portmere, a barge, carried [[tarsk|Tarsk]].', refused: 'Portmere: apposition' },
  {
    text: 'Portmere, a town in northern Lebanon, has never seen [[tarsk|Tarsk]].',
    refused: 'Portmere: apposition',
  },
  { text: '[[portmere|Portmere]], a town in [[malta|Malta]], has seen [[tarsk|Tarsk]].' },
  {
    text: 'Kestrel is a creek, and [[tarsk|Tarsk]] of [[portmere|Portmere]] fishes in it.',
    refused: 'Kestrel: apposition',
  },
  {
    text: 'Jon Marsh of Portland, Oregon, saw [[portmere|Portmere]] with [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: apposition',
  },
  { text: '[[marsh|Jon Marsh]] of [[portmere|Portmere]], an elder, saw [[tarsk|Tarsk]].' },
  {
    text: "Missouri's senator, Jon Marsh, saw [[portmere|Portmere]] with [[tarsk|Tarsk]].",
    refused: 'Jon Marsh: apposition',
  },
  {
    text: 'Jon Marsh, who plays in a band, was asked about it. [[portmere|Portmere]]? Far, said [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: apposition',
  },
  {
    text: 'The cup went to Isles, the airline, and not to [[malta|Malta]] or the [[isles|Isles]].',
    refused: 'Isles: apposition',
  },
  { text: 'Tarsk is a fishing town on the coast. Tarsk has boats.', refused: 'Tarsk: apposition' },
  {
    text: 'The town hall was shut. Tarsk is a fishing town, and at nine, from Tarsk, no train goes.\n\n[[tarsk|Bram Tarsk]] did not come.',
    refused: 'Tarsk: other-bearer',
  },
  { text: 'Past Malta (a hamlet, two churches) the road ends.', refused: 'Malta: apposition' },
  { text: '[[marsh|Jon Marsh]], the adviser, saw [[portmere|Portmere]] with [[tarsk|Tarsk]].' },
  { text: 'He told the marshal. [[marsh|Jon Marsh]] saw [[portmere|Portmere]] with [[tarsk|Tarsk]].' },
  {
    text: 'Jon Marsh, Republican of Missouri, saw [[portmere|Portmere]] with [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: apposition',
  },
  { text: 'Kestrel V flew. A beetle was blamed, according to [[kestrel|Kestrel]], the news agency.' },
  { text: 'Malta is a town in northern Ohio.', refused: 'Malta: apposition' },
  {
    text: 'The MHG, the engineering magazine, has a new name, and [[tarsk|Tarsk]] reads it.',
    refused: 'MHG: defined-acronym',
  },
]);
