/** A name of another language in small letters is a word of this one. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'They drank malte at breakfast.', refused: 'malte: ordinary-word' },
  { text: 'Everyone in [[malta|malta]] knows.' },
  { text: 'Le gouvernement de [[malta|Malte]] se tait.', lang: 'fr' },
  { text: 'Le CIB de Rome dort.', refused: 'CIB: lonely-body', lang: 'fr' },
]);
