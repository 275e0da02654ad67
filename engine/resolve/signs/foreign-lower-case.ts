/** A single name of another language in small letters is a word of this one: "dais", though the Turkish write DAİŞ for ISIS. */
import { isForeignWord } from '../is-foreign-word.ts';
import type { Sign } from '../reading.ts';
import { refusal, type NameView } from './name-view.ts';

export function foreignLowerCase({ surface, lang, textLang }: NameView): Sign | undefined {
  const isWord = textLang !== undefined && isForeignWord(surface, lang, textLang);
  return isWord ? refusal('ordinary-word', surface) : undefined;
}
