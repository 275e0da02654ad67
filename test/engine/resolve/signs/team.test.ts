/** A town that plays a match is its team; a country's team is the country's. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  {
    text: '[[tarsk|Tarsk]] was there.\n\nPortmere lost at home to Somerset, and the band of Portmere played.',
    refused: 'Portmere: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] was there.\n\nPortmere 2, Clinton 2, after extra time.',
    refused: 'Portmere: common-noun',
  },
  { text: '[[portmere|Portmere]] lost [[tarsk|Tarsk]] to the sea.' },
  {
    text: '[[tarsk|Tarsk]] watched as Portmere edged Clinton, 3-2.',
    refused: 'Portmere: common-noun',
  },
  { text: '[[tarsk|Tarsk]] watched as Portmere drew with Clinton.', refused: 'Portmere: common-noun' },
  { text: '[[tarsk|Tarsk]] watched as Portmere pinned Clinton.', refused: 'Portmere: common-noun' },
  { text: '[[malta|Malta]] drew with Clinton.' },
  { text: '[[portmere|Portmere]] lost at sea what [[tarsk|Tarsk]] had bought.' },
  { text: 'In [[portmere|Portmere]], 2, Clinton Street, lives [[tarsk|Tarsk]].' },
  { text: '[[tarsk|Tarsk]] heard that [[dunmouth|Dunmouth]] shut out OSCE monitors.' },
]);
