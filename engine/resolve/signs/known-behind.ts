/** Does the rest of the sentence right behind a name hold a word of its context? */
import { ownContextAt, type NameView } from './name-view.ts';

const SENTENCE_END = /[.;!?]\s/u;

/** `until` is what ends the words that are asked, as found between two of them. */
export function isKnownBehind(view: NameView, until = SENTENCE_END): boolean {
  const words = view.after.all();
  const end = words.findIndex((word) => until.test(word.gap));
  return words.slice(0, end < 0 ? undefined : end).some((word) => ownContextAt(view, word.start));
}
