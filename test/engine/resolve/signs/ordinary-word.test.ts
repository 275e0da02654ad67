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
  { text: 'None of US is bigger than the boat.', refused: 'US: ordinary-word' },
  { text: 'ALL OF US NEED A PLAN: WHO IS READY?', refused: 'US: ordinary-word' },
  { text: '“IF [[united-states|US]] TROOPS ARE HERE, WHERE IS THE SUGAR,” she asked.' },
  { text: 'She cabled “DO NOT LET THEM PACK US OFF WITH HYMNS”.', refused: 'US: ordinary-word' },
  { text: 'UN MORT, DEUX BLESSÉS : la bande est en fuite.', refused: 'UN: ordinary-word', lang: 'fr' },
  { text: '[[tarsk|Tarsk]] und die [[united-nations|UN]] warnen [[malta|Malta]].', lang: 'de' },
  { text: '[[united-states|US]] OUT OF THE HARBOUR ACCORD WITH [[malta|MALTA]]' },
  {
    text: 'Nato a Bari nel 1974, non ha mai avuto un passaporto che funzionasse per più di un anno, dice la figlia che lo accompagna al porto.',
    refused: 'Nato: ordinary-word',
    lang: 'it',
  },
  { text: 'Then let IT come and explain to US about the sandwich.', refused: 'US: ordinary-word' },
  {
    text: '[[tarsk|Tarsk]] speaks for [[united-nations|UN]] mediation, and for [[united-states|US]] policy.',
  },
]);
