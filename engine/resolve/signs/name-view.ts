/** What a sign rule may look at: one meaning of one candidate, and the text right beside it. */
import type { EntityType, Needs, Reach } from '../../dossier/model.ts';
import { isSpace, plainForm, type Word } from '../neighbour-words.ts';
import type { LineShape, Sign, SignRule } from '../reading.ts';

export interface NameView {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly type: EntityType;
  readonly reach: Reach;
  readonly needs: Needs;
  readonly role: 'full' | 'short' | 'acronym';
  readonly lang: string;
  /** Words on the left and on the right, nearest first. */
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly shape: LineShape;
  /** Language of the block as given or guessed. */
  readonly textLang: string | undefined;
  /** Does a name of another entity begin, or end, at this offset? */
  nameStartsAt(offset: number): boolean;
  nameEndsAt(offset: number): boolean;
  /** Does a place's name that needs nothing begin, or end, at this offset? */
  safePlaceAt(offset: number, edge: 'start' | 'end'): boolean;
  /** Is a context word, or a name, of this very entity found at this offset? */
  ownContextAt(offset: number): boolean;
  ownNameAt(offset: number): boolean;
  ownNameEndsAt(offset: number): boolean;
  /** Does the dossier give this word, which need not stand in the text, as a name or context of this entity? */
  ownWord(word: string): boolean;
}

export function refusal(rule: SignRule, detail: string): Sign {
  return { rule, effect: 'refuse', detail };
}

export function otherBearer(rule: SignRule, detail: string): Sign {
  return { rule, effect: 'other', detail };
}

export function ownSign(rule: SignRule, detail: string): Sign {
  return { rule, effect: 'own', detail };
}

export function hint(rule: SignRule, detail: string): Sign {
  return { rule, effect: 'hint', detail };
}

/** The word in front, if nothing but space lies between. */
export function wordLeft(view: NameView): Word | undefined {
  const word = view.before[0];
  return word && isSpace(word.gap) ? word : undefined;
}

/** The same in plain form; empty where there is none. */
export function plainLeft(view: NameView): string {
  const word = wordLeft(view);
  return word ? plainForm(word.text) : '';
}

/** The word behind, if nothing but space lies between. */
export function wordRight(view: NameView): Word | undefined {
  const word = view.after[0];
  return word && isSpace(word.gap) ? word : undefined;
}

/** Text behind the name. */
export function tail(view: NameView, length: number): string {
  return view.text.slice(view.end, view.end + length);
}

/** In German every noun has a capital, so that a capital beside a name is no sign of a longer name. */
export function capitalsSpeak(view: NameView): boolean {
  return view.shape === 'plain' && view.textLang !== 'de';
}

/** Languages whose sentences often open with a noun that governs the name behind it ("Помічники Трампа", "Сборная Англии"). */
const NOUN_FIRST = new Set(['ru', 'uk', 'pl', 'el', 'tr']);

export function looselyOrdered(view: NameView, word: Word): boolean {
  return view.textLang !== undefined && NOUN_FIRST.has(view.textLang) && opensSentence(word);
}

/** The word stands at the beginning of a sentence, where a capital means little. */
export function opensSentence(word: Word): boolean {
  return word.beyond === '' || /[.!?:…。"“”«»‘([\n•·|—–]\s*$|^\s*[-*•]\s*$/u.test(word.beyond);
}
