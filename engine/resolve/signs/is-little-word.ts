import { OPENERS } from '../lexicon/openers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isAllCapitals, type Word } from '../neighbour-words.ts';

/** "US AI companies", "the US UN ambassador": other letters. */
const LETTERS = wordSet('AI UN WHO EU');

/** "whether they move IT, US, or the cat": another little word in capitals beside it. */
export function isLittleWord(word: Word | undefined): boolean {
  if (!word || !/^,?\s+$/u.test(word.gap) || !isAllCapitals(word.text) || word.text.length < 2) return false;
  const plain = word.plain;
  return plain !== 'the' && !LETTERS.has(word.text) && OPENERS.has(plain);
}
