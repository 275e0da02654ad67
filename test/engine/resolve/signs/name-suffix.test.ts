/** A suffix makes the name that of a relative. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'Bram Tarsk Jr. came too.', refused: 'Bram Tarsk: name-suffix' },
  { text: 'Bram Tarsk, Jr., came too.', refused: 'Bram Tarsk: name-suffix' },
  { text: 'Bram Tarsk III sang.', refused: 'Bram Tarsk: name-suffix' },
  { text: 'Bram Tarsk junior sang.', refused: 'Bram Tarsk: name-suffix' },
  { text: '[[tarsk|Bram Tarsk]], junior partner of the firm, sang.' },
  { text: '[[tarsk|Bram Tarsk]] ii was never crowned.' },
  { text: 'Tarsk le cousin n’est pas connu.', refused: 'Tarsk: name-suffix', lang: 'fr' },
]);
