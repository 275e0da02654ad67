/** Who is named in full owns the surname until the text turns to another bearer. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: 'Colin Quill spoke. Quill left. [[quill|Ada Quill]] spoke. Quill left.',
    refused: 'Quill: other-bearer',
  },
  { text: 'Colin Quill spoke. [[quill|Ada Quill]] did not. “[[quill|Quill]] left,” wrote [[tarsk|Tarsk]].' },
  { text: 'Quill speaks\n\nColin Quill spoke. [[quill|Ada Quill]] did not.', refused: 'Quill: other-bearer' },
  {
    text: 'Otto Quill told jokes. Quill was old. He knew [[quill|Ada Quill]]. [[quill|Quill]] wept in Rome. Quill told another joke.',
    refused: 'Quill: other-bearer',
  },
  {
    text: 'The rain did not stop for Quill, who had waited for an hour at the corner of the market and thought of nothing but soup.\n\n[[quill|Ada Quill]] spoke.',
    refused: 'Quill: other-bearer',
  },
  {
    text: 'Portmere, Ohio, is dark. Nobody there has met [[quill|Ada Quill]], says a teacher of Portmere.',
    refused: 'Portmere: other-bearer',
  },
  { text: 'Otto Tarsk painted. Tarsk sold little.', refused: 'Tarsk: other-bearer' },
  { text: '[[tarsk|Bram Tarsk]] left.\n\nHis brother Otto Tarsk stayed.\n\n[[tarsk|Tarsk]] wept.' },
  { text: 'Jon Marsh, a painter, left. Marsh wept.\n\nFar away it rained.', refused: 'Marsh: other-bearer' },
  { text: 'Portmere, Lebanon, is dark. Portmere sleeps.', refused: 'Portmere: other-bearer' },
  { text: 'Portmere, Lebanon, is dark. [[tarsk|Tarsk]] lives in [[portmere|Portmere]].' },
  {
    text: 'Kestrel V flew. Kestrel is fast.\n\nBut the agency [[kestrel|Kestrel]] in [[portmere|Portmere]] wrote of [[tarsk|Tarsk]].',
    refused: 'Kestrel: other-bearer',
  },
  { text: 'احتجاج في بورتمير اللبنانية. بورتمير هادئة.', refused: 'بورتمير: other-bearer', lang: 'ar' },
  {
    text: 'Jon Marsh, a senator from Ohio, knew [[portmere|Portmere]] and [[tarsk|Tarsk]]. They had never been friends, and neither of them could have said why. Who Jon Marsh was, nobody knew.',
    refused: 'Jon Marsh: no-context',
  },
  {
    text: 'It rained when [[tarsk|Tarsk]] left the harbour for good, and it rained when he came back two years later to collect his books and boots.\n\nOtto Tarsk painted.',
  },
  {
    text: 'Pavel Venn saw it first. Venn was asked. The [[venn|Admiral Venn]] sank, said the pilot. For a long time nobody spoke. Venn wept.',
    refused: 'Venn: other-bearer',
  },
  {
    text: 'Tarsk answers on the second ring, as the Tarsk Brewery always does when somebody dials the wrong number late in the evening.\n\n[[tarsk|Bram Tarsk]] left.',
    refused: 'Tarsk: no-full-name',
  },
  {
    text: 'Otto Quill sang. Quill was old. [[quill|Ada Quill]] wept. It rained for days on end in the old town. Envoy [[quill|Quill]] slept.',
  },
  { text: '[[quill|Ada Quill]] left.\n\nHer brother Otto Quill stayed.\n\n[[quill|Quill]] wept.' },
  {
    text: 'Is she of [[tarsk|Tarsk]]’s party?\n\nIt rained when [[tarsk|Tarsk]] left the harbour for good, and it rained when he came back for his books, his boots and his brother, Otto Tarsk.',
  },
  { text: '[[tarsk|Bram Tarsk]] left. Otto Tarsk stayed. The [[guard|Harbour Guard]] knew [[tarsk|Tarsk]].' },
  {
    text: 'They counted the miles from [[malta|Malta]] to Malta, Ohio, and back.',
    refused: 'Malta: qualifier',
  },
  { text: 'Malta sleeps, and nobody drives home to Malta, Ohio, by night.', refused: 'Malta: other-bearer' },
  {
    text: 'Malta, in Tarrant County, sells cheese to Portmere, Ohio, and to the [[isles|Green Isles]].',
    refused: 'Malta: qualifier',
  },
  {
    text: 'Portmere, Ohio, is dark. Every year Portmere sends a card to the mayor of [[portmere|Portmere]], [[malta|Malta]].',
    refused: 'Portmere: other-bearer',
  },
  {
    text: 'Jon Marsh has painted boats and weather for twenty years and sold hardly any. He is often taken for the minister of fisheries, [[marsh|Jon Marsh]], who lives in [[portmere|Portmere]] with [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: no-context',
  },
  { text: 'Lena Tarsk and Odo Tarsk sold fish. Of [[tarsk|Tarsk]] himself nothing was said.' },
  {
    text: 'The Israeli MHG met [[tarsk|Tarsk]] of [[portmere|Portmere]]. The [[guard|Harbour Guard]] did not.',
  },
  { text: 'Lena Tarsk sold fish. Then Envoy [[quill|Quill]] of [[quill|Ada Quill]] came.' },
  { text: 'They wrote to Jon Marsh about fish, and to [[marsh|Peter Jon Marsh]] about the harbour.' },
  {
    text: 'They wrote to [[marsh|Peter Jon Marsh]], [[marsh|Jon Marsh]] to his friends, about the harbour of [[portmere|Portmere]] and [[tarsk|Tarsk]].',
  },
  {
    text: 'The road from Dunmouth is long. Nobody goes to Dunmouth. He did once see the other [[dunmouth|Dunmouth]], as a guest of [[malta|Malta]].',
    refused: 'Dunmouth: other-bearer',
  },
  {
    text: 'He mixed up Dunmouth with [[dunmouth|Dunmouth]], [[malta|Malta]].',
    refused: 'Dunmouth: other-bearer',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] wrote to Jon Marsh, who sells pumps in Twin Falls. [[marsh|Jon Marsh]], the [[portmere|Portmere]] analyst, answered [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: no-context',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] wrote to [[marsh|Jon Marsh]], who sells pumps in Twin Falls. Nobody answered [[tarsk|Tarsk]].',
  },
]);
