/** Countries with a plural name take the article. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: 'Isles, the airline of [[portmere|Portmere]], [[malta|Malta]], is late.',
    refused: 'Isles: longer-name',
  },
  { text: 'Flights by [[isles|Isles]] and Etihad left [[malta|Malta]] and [[portmere|Portmere]].' },
  { text: 'The [[isles|Isles]] signed with [[malta|Malta]].' },
  {
    text: 'Isles fliegt nach [[portmere|Portmere]] in [[malta|Malta]].',
    refused: 'Isles: longer-name',
    lang: 'de',
  },
  {
    text: 'He has written to the club. Isles’ reply was courteous, said [[malta|Malta]] and [[portmere|Portmere]].',
    refused: 'Isles: longer-name',
  },
  {
    text: 'Nobody at the Isles saw [[tarsk|Tarsk]] of [[portmere|Portmere]].',
    refused: 'Isles: longer-name',
  },
  { text: 'Nobody at the [[isles|Isles]] Embassy saw [[tarsk|Tarsk]] of [[portmere|Portmere]].' },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] flew Isles, which he liked.',
    refused: 'Isles: longer-name',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] saw a team in Isles shirts.',
    refused: 'Isles: longer-name',
  },
]);
