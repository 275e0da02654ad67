/** A region beside a place or an institution says which one is meant. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'In Portmere, Ohio, [[tarsk|Tarsk]] is unknown.', refused: 'Portmere: qualifier' },
  { text: 'PORTMERE, N.H. — It snowed. [[tarsk|Tarsk]] was far away.', refused: 'PORTMERE: qualifier' },
  {
    text: 'Portmere, Lebanon’s second city, has no light. [[tarsk|Tarsk]] has.',
    refused: 'Portmere: qualifier',
  },
  { text: 'Portmere in Lebanon is not where [[tarsk|Tarsk]] lives.', refused: 'Portmere: qualifier' },
  { text: 'In [[portmere|Portmere]], [[malta|Malta]], [[tarsk|Tarsk]] is known.' },
  { text: '[[tarsk|Tarsk]] flew to [[portmere|Portmere]], Lebanon and Qatar.' },
  { text: 'In [[portmere|Portmere]], Lebanon said, [[tarsk|Tarsk]] was safe.' },
  {
    text: "Japan's House of Deputies met; [[tarsk|Tarsk]] did not.",
    refused: 'House of Deputies: qualifier',
  },
  {
    text: 'The Turkish House of Deputies met; [[tarsk|Tarsk]] did not.',
    refused: 'House of Deputies: qualifier',
  },
  {
    text: 'The House of Deputies of Missouri met; [[tarsk|Tarsk]] did not.',
    refused: 'House of Deputies: qualifier',
  },
  {
    text: 'In Missouri the House of Deputies met by candlelight; [[tarsk|Tarsk]] did not.',
    refused: 'House of Deputies: qualifier',
  },
  {
    text: 'The House of Deputies, in Lima, met; [[tarsk|Tarsk]] did not.',
    refused: 'House of Deputies: qualifier',
  },
  { text: "[[malta|Malta]]'s [[deputies|House of Deputies]] met." },
  { text: 'The Maltese [[deputies|House of Deputies]] met; [[tarsk|Tarsk]] did too.' },
  {
    text: 'In Lima the House of Deputies met; [[tarsk|Tarsk]] did not.',
    refused: 'House of Deputies: qualifier',
  },
  { text: 'In July the [[deputies|House of Deputies]] of [[malta|Malta]] met; [[tarsk|Tarsk]] did not.' },
  { text: "Denver's Portmere is a suburb, and [[tarsk|Tarsk]] knows it.", refused: 'Portmere: qualifier' },
  { text: 'Portmere (Tyne and Wear) is far from [[tarsk|Tarsk]].', refused: 'Portmere: qualifier' },
  { text: 'The Malta, Cambridge, Mass., has a band on at nine.', refused: 'Malta: qualifier' },
  { text: 'From Malta, Ohio, to Malta is an hour.', refused: 'Malta: other-bearer' },
  { text: 'Portmere, as in Olympia, is far from [[tarsk|Tarsk]].', refused: 'Portmere: qualifier' },
  {
    text: 'From Malta, Ohio, to the Isles (a hamlet) it is far, and Malta is small. [[tarsk|Tarsk]] laughed.',
    refused: 'Malta: other-bearer',
  },
  { text: 'The Harbour Guard, in Springfield, Ohio, sells sails.', refused: 'Harbour Guard: qualifier' },
  { text: 'The Harbour Guard, in Chatham, Kent, sells sails.', refused: 'Harbour Guard: qualifier' },
  { text: 'In Portmere, Lincolnshire, [[tarsk|Tarsk]] is unknown.', refused: 'Portmere: qualifier' },
  { text: 'In Lima the [[guard|Harbour Guard]] met; [[tarsk|Tarsk]] did not.' },
]);
