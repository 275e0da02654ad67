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
  { text: 'Nobody asked the younger Tarsk. [[malta|Malta]] slept.', refused: 'Tarsk: name-suffix' },
  { text: 'Der jüngere Tarsk schwieg in [[malta|Malta]].', lang: 'de', refused: 'Tarsk: name-suffix' },
  { text: 'Младший Тарск молчал.', lang: 'ru', refused: 'Тарск: name-suffix' },
  { text: 'A younger man, [[tarsk|Tarsk]] had been kinder.' },
  { text: 'Of the brothers the younger, [[tarsk|Bram Tarsk]], went to [[malta|Malta]].' },
  { text: 'He was younger. [[tarsk|Tarsk]] was not.' },
  { text: '[[tarsk|Tarsk]] senior adviser Jon Weller left.' },
]);
