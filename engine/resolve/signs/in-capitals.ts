import { isAllCapitals, isSpace } from '../neighbour-words.ts';
import { isLittleWord } from './is-little-word.ts';
import { shapeOf, type NameView } from './name-view.ts';

/** The line, or the words on both sides, are in capitals. */
export function inCapitals(view: NameView): boolean {
  const shouted = (word: { text: string; gap: string } | undefined): boolean =>
    word !== undefined && isSpace(word.gap) && word.text.length > 2 && isAllCapitals(word.text);
  const [left, right] = [view.before.at(0), view.after.at(0)];
  return shapeOf(view) === 'caps' || (shouted(right) && (shouted(left) || isLittleWord(left)));
}
