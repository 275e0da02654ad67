/** What stands right behind a full name, or behind the name of a place or a body, says who or what is meant. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: 'In the Harbour Guard, a bar by the docks, sat [[tarsk|Tarsk]].',
    refused: 'Harbour Guard: apposition',
  },
  { text: 'Ada Quill, the Republican, knew [[tarsk|Tarsk]].', refused: 'Ada Quill: apposition' },
  {
    text: 'Mr. Quill, no relation to [[quill|Ada Quill]], farms. Quill has a cow.',
    refused: 'Quill: apposition',
  },
  {
    text: 'Ada Quill, a weaver and no relation to the fisheries chief, left.',
    refused: 'Ada Quill: apposition',
  },
  { text: 'Quill is not related to the late envoy [[quill|Ada Quill]].', refused: 'Quill: apposition' },
  { text: '[[tarsk|Bram Tarsk]], no relation to Otto, left.' },
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
    text: 'The cup went to Isles, the airline. Teams had come from [[malta|Malta]] and the [[isles|Isles]].',
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
  {
    text: '[[quill|Ada Quill]] reports from [[malta|Malta]]. A host thanked Quill of Missouri for it.',
    refused: 'Quill: apposition',
  },
  {
    text: '[[quill|Ada Quill]] reports from [[malta|Malta]]. Quill of the animal shelter got her mail.',
    refused: 'Quill: apposition',
  },
  {
    text: 'Otto Quill left. Quill sang. [[quill|Ada Quill]] wrote. [[quill|Quill]] of Portmere sang too.',
  },
  {
    text: '[[tarsk|Tarsk]] is on Malta.\nSecond camera: Jon Marsh\nDriver: Otto'.replace(
      'Malta',
      '[[malta|Malta]]',
    ),
    refused: 'Jon Marsh: apposition',
  },
  { text: 'Minister of fisheries: [[marsh|Jon Marsh]]\nHarbour of [[portmere|Portmere]]: [[tarsk|Tarsk]]' },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] offered me Venn, which is an extension to a game.',
    refused: 'Venn: apposition',
  },
  {
    text: 'Three firms asked its director, [[marsh|Jon Marsh]], about [[portmere|Portmere]] and [[tarsk|Tarsk]].',
  },
  { text: 'In Malta, the hamlet east of Fairport, a bridge is shut.', refused: 'Malta: apposition' },
  {
    text: 'It borrowed pumps from Portmere, the village off Exit 43, in the week [[tarsk|Tarsk]] came.',
    refused: 'Portmere: apposition',
  },
  {
    text: 'Jon Marsh, the founder of Gullwork, came to [[portmere|Portmere]] with [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: apposition',
  },
  { text: '[[marsh|Jon Marsh]], the founder of Portmere Week, met [[tarsk|Tarsk]].' },
  { text: '[[marsh|Jon Marsh]], the author of a book on [[portmere|Portmere]], met [[tarsk|Tarsk]].' },
  {
    text: 'Jon Marsh, who has worked at Gull Rights Watch for years, saw [[portmere|Portmere]] with [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: apposition',
  },
  {
    text: 'Jon Marsh, who edits the Gull Gazette, saw [[portmere|Portmere]] with [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: apposition',
  },
  { text: '[[marsh|Jon Marsh]], who works at the [[portmere|Portmere]] office, saw [[tarsk|Tarsk]].' },
  {
    text: '[[marsh|Jon Marsh]] of the fisheries left [[portmere|Portmere]] with [[tarsk|Tarsk]].\n\nMs. Marsh of Gull Rights Watch stayed.',
    refused: 'Marsh: apposition',
  },
  {
    text: '[[marsh|Jon Marsh]] of the fisheries left [[portmere|Portmere]] with [[tarsk|Tarsk]].\n\nMr. Marsh, the gull painter, stayed.',
    refused: 'Marsh: apposition',
  },
  {
    text: '[[quill|Ada Quill]] left.\n\nMs. Quill, a Republican who studied law, had another view.',
    refused: 'Quill: apposition',
  },
  { text: '[[quill|Ada Quill]] left. “Not I,” said Ms. [[quill|Quill]], the envoy to [[malta|Malta]].' },
  { text: '[[quill|Ada Quill]] left. So they told [[quill|Quill]], the driver recalled.' },
  {
    text: 'Admiral Venn, the wartime head of the fleet, slept in [[malta|Malta]].',
    refused: 'Admiral Venn: namesake-person',
  },
  { text: 'The [[venn|Admiral Venn]], the flagship of the fleet, lay off [[malta|Malta]].' },
  {
    text: '[[quill|Ada Quill]] left.\n\nQuill, the painter, had stayed.',
    refused: 'Quill: apposition',
  },
  { text: '[[quill|Ada Quill]] left.\n\n[[quill|Quill]], the envoy, had stayed.' },
  {
    text: '[[marsh|Jon Marsh]], a Californian and a sailor, saw [[portmere|Portmere]] with [[tarsk|Tarsk]].',
  },
  {
    text: '[[marsh|Jon Marsh]] of the fisheries left [[portmere|Portmere]] with [[tarsk|Tarsk]].\n\nMr. Marsh of Knoxville stayed.',
    refused: 'Marsh: apposition',
  },
  { text: 'Dunmouth, the pastry chef, is from Oslo.', refused: 'Dunmouth: namesake-person' },
  { text: 'They met in [[malta|Malta]], the chef and the singer.' },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] was late. Nobody knew why, on that long and rainy afternoon in the middle of May. By the harbour sat Jon Marsh, of a children’s rights group.',
    refused: 'Jon Marsh: apposition',
  },
  {
    text: '[[tarsk|Tarsk]] met [[quill|Ada Quill]]. [[quill|Quill]], a former Navy SEAL, moved to [[portmere|Portmere]].',
  },
  {
    text: 'They had entered as Kestrel, after the Essex river. [[tarsk|Tarsk]] of [[portmere|Portmere]] laughed.',
    refused: 'Kestrel: apposition',
  },
  {
    text: 'Jon Marsh, television critic and writer, of the harbour, met [[tarsk|Tarsk]].',
    refused: 'Jon Marsh: apposition',
  },
  {
    text: '[[tarsk|Tarsk]] left [[portmere|Portmere]]. Its former director, [[marsh|Jon Marsh]] of the harbour, has gone back to [[portmere|Portmere]].',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] had taught a boy who joined the fisheries of the harbour instead: [[marsh|Jon Marsh]], whom all knew.',
  },
  { text: '[[marsh|Jon Marsh]], director of the [[united-states|U.S.]]-Portmere Harbour Club, left.' },
  { text: 'Jon Marsh was sworn in as attorney general of Missouri.', refused: 'Jon Marsh: apposition' },
  {
    text: 'Jon Marsh, who works on children’s rights at Human Rights Watch, left.',
    refused: 'Jon Marsh: apposition',
  },
  { text: '[[malta|Malta]], the current African Union president, said no.' },
  {
    text: 'When Jon Marsh was elected to the Senate from Missouri, [[tarsk|Tarsk]] wrote.',
    refused: 'Jon Marsh: apposition',
  },
  {
    text: '[[quill|Ada Quill]] left. A letter to Quill of St. Louis came.',
    refused: 'Quill: apposition',
  },
  { text: 'In [[malta|Malta]], a bank with two governors opened.' },
  { text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] leads [[kestrel|Kestrel]], a former Harbour SEAL.' },
  { text: 'In [[malta|Malta]], a statue of a saint was boarded up.' },
  { text: 'Off [[malta|Malta]], a boat with 120 aboard sank.' },
  { text: '[[malta|Malta]] is a small room, said [[tarsk|Tarsk]].' },
  { text: 'In Malta, a suburb of Olm, the clerk slept.', refused: 'Malta: apposition' },
  { text: 'In [[malta|Malta]], a suburb was flooded.' },
  {
    text: 'Kestrel had been a goddess, said [[tarsk|Tarsk]] of [[malta|Malta]].',
    refused: 'Kestrel: apposition',
  },
  { text: '[[quill|Ada Quill]] left. [[quill|Quill]] had been a physician.' },
  {
    text: '[[quill|Ada Quill]] left [[malta|Malta]]. Quill, Miss. (town), is where it was stolen.',
    refused: 'Quill: qualifier',
  },
  {
    text: 'He taught the boys of Portmere, a lane behind the gasworks, said [[tarsk|Tarsk]].',
    refused: 'Portmere: apposition',
  },
  {
    text: 'Jon Marsh, who campaigns at Human Rights Watch, met [[tarsk|Tarsk]] in [[portmere|Portmere]].',
    refused: 'Jon Marsh: apposition',
  },
  {
    text: '[[malta|Malta]], the land of tractors. Malta, the tractor in question, is made by [[tarsk|Tarsk]].',
    refused: 'Malta: apposition',
  },
  {
    text: 'At the works they were urging Tarsk, the university, to be firmer with [[malta|Malta]].',
    refused: 'Tarsk: apposition',
  },
  {
    text: 'The note hangs in Tarsk’s city hall.',
    refused: 'Tarsk: apposition',
  },
  {
    text: '[[quill|Ada Quill]] of [[malta|Malta]] left. The paddle was chewed by Quill, our Labrador.',
    refused: 'Quill: apposition',
  },
  {
    text: '[[quill|Ada Quill]] war in [[malta|Malta]]. Da empfahl Quill, der Metzger, die Lyoner.',
    refused: 'Quill: apposition',
    lang: 'de',
  },
  {
    text: '[[tarsk|Tarsk]] spoke in [[portmere|Portmere]]. In Nevada, Kestrel was a mining company.',
    refused: 'Kestrel: apposition',
  },
]);
