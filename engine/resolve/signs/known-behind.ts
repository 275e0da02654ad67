/** Does the rest of the sentence right behind a name hold a word of its context? */
import { ownContextAt, type NameView } from './name-view.ts';

export function isKnownBehind(view: NameView): boolean {
  const words = view.after.all();
  const end = words.findIndex((word) => /[.;!?]\s/u.test(word.gap));
  return words.slice(0, end < 0 ? undefined : end).some((word) => ownContextAt(view, word.start));
}
