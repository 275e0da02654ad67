/** Ordinary words in capitals, sizes and glosses are no acronyms. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'A sign tells US and the dog to leave.', refused: 'US: ordinary-word' },
  { text: 'CONTACT US', refused: 'US: ordinary-word' },
  { text: 'LET US PRAY, said the card.', refused: 'US: ordinary-word' },
  { text: 'Who sent it to US?', refused: 'US: ordinary-word' },
  { text: 'Email US or call.', refused: 'US: ordinary-word' },
  { text: 'Trade with the [[united-states|US]].' },
  { text: 'He went to the [[united-states|US]], then home.' },
  { text: '[[united-states|US]] forces left.' },
  { text: 'Shoes in US size 9.', refused: 'US: ordinary-word' },
  { text: 'A size 42, UK 8, US 10, in red.', refused: 'US: ordinary-word' },
  { text: 'A key marked UN, for “undo”.', refused: 'UN: ordinary-word' },
  { text: '[[united-states|U.S.]] ENVOY LEAVES [[malta|MALTA]] TODAY' },
  { text: 'UN VENT FROID SUR LA VILLE', refused: 'UN: ordinary-word', lang: 'fr' },
  { text: '[[united-nations|UN]] CHIEF CALLS FOR CALM' },
  { text: 'Did US, for “you and me”, have to be there twice?', refused: 'US: ordinary-word' },
  { text: 'Whether they move IT, US, or the cat is open.', refused: 'US: ordinary-word' },
  { text: 'TRUST US, said the second row.', refused: 'US: ordinary-word' },
  { text: '[[united-states|US]] DENIES DRONE FLIGHTS OVER [[malta|MALTA]]' },
]);
