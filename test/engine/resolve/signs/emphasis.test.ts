/** Words that point past the namesakes. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: '[[tarsk|Bram Tarsk]] left. His brother Otto Tarsk stayed. [[tarsk|Tarsk]] himself wept.' },
  {
    text: '[[quill|Ada Quill]] left. Otto Quill stayed. Quill himself wept.',
    refused: 'Quill: other-bearer',
  },
  { text: '[[quill|Ada Quill]] left. Otto Quill stayed. The real [[quill|Quill]] wept.' },
  { text: 'Portmere, Ohio, is dark. [[portmere|Portmere]], the real one, is not.' },
  {
    text: 'The [[venn|Admiral Venn]] sank. Admiral Venn himself, long dead, was no sailor.',
    refused: 'Admiral Venn: namesake-person',
  },
  { text: '[[tarsk|Bram Tarsk]] knew Tarsk, the blue one.', refused: 'Tarsk: apposition' },
  { text: 'Apples from Portmere, the other one, are red.', refused: 'Portmere: apposition' },
  { text: 'Tarsk the horse won at Olm. Tarsk is a bay.', refused: 'Tarsk: apposition' },
  { text: 'In the days of [[tarsk|Tarsk]] the company had a port.' },
  {
    text: 'A pub in Olm has the sign. Pints at the Central Inquiry Bureau are cheap. The real [[bureau|Central Inquiry Bureau]] is in [[malta|Malta]].',
    refused: 'Central Inquiry Bureau: other-bearer',
  },
  { text: 'Pints at the CIB are cheap. The other CIB is in [[malta|Malta]].', refused: 'CIB: other-bearer' },
  {
    text: 'Peter Venn was twenty. Admiral Venn took a fleet to the ice. The [[venn|Admiral Venn]] of our day is a carrier.',
    refused: 'Admiral Venn: other-bearer',
  },
  { text: '[[venn|Admiral Venn]] Burns Off [[malta|Malta]] Again, Says Port' },
  { text: 'A model of the real Kestrel, the beeping one, hangs there.', refused: 'Kestrel: no-context' },
  { text: 'Admiral Venn, who is fifty-eight, welds.', refused: 'Admiral Venn: namesake-person' },
  { text: 'Admiral Venn put to sea; he was dismissed.', refused: 'Admiral Venn: namesake-person' },
  { text: 'The [[venn|Admiral Venn]] put to sea; he was dismissed.' },
  { text: 'Of Admiral Venn the man, yes, she had heard.', refused: 'Admiral Venn: namesake-person' },
  { text: 'Admiral Venn told the clerk to wait.', refused: 'Admiral Venn: namesake-person' },
  { text: 'The man first. Admiral Venn was born in a village.', refused: 'Admiral Venn: namesake-person' },
  {
    text: '[[quill|Ada Quill]] came with Quill, the one with the rainbow hair.',
    refused: 'Quill: apposition',
  },
  { text: '[[quill|Ada Quill]] came. [[quill|Quill]], the one with [[tarsk|Tarsk]], sang.' },
  { text: 'They looked up the wrong Dunmouth, wrote [[tarsk|Tarsk]].', refused: 'Dunmouth: common-noun' },
  { text: 'Admiral Venn was a peasant’s son.', refused: 'Admiral Venn: namesake-person' },
  { text: 'He has seen Dunmouth the film eleven times.', refused: 'Dunmouth: apposition' },
  {
    text: 'The [[venn|Admiral Venn]] sails. A reader asked if Admiral Venn, born in 1904, was too old.',
    refused: 'Admiral Venn: namesake-person',
  },
  {
    text: 'Admiral Venn was sacked twice. The [[venn|Admiral Venn]] sails.',
    refused: 'Admiral Venn: namesake-person',
  },
  {
    text: 'The school that bears Admiral Venn’s name is shut. The [[venn|Admiral Venn]] sails.',
    refused: 'Admiral Venn: namesake-person',
  },
]);
