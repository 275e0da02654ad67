/** What a sign rule may look at: one meaning of one candidate, and the text right beside it. */
import type { Candidate } from '../../match/find-candidates.ts';
import type { GazetteerEntry } from '../../match/entry.ts';
import type { BlockIndex } from '../block-index.ts';
import type { EntityType, Needs, Reach } from '../../dossier/model.ts';
import { isSpace, type Word, type WordRow } from '../neighbour-words.ts';
import type { LineShape, Sign, SignRule } from '../reading.ts';

export interface NameView {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: number;
  readonly type: EntityType;
  readonly reach: Reach;
  readonly needs: Needs;
  readonly role: 'full' | 'short' | 'acronym';
  readonly lang: string;
  /** Words on the left and on the right, nearest first. */
  readonly before: WordRow;
  readonly after: WordRow;
  /** Language of the block as given or guessed. */
  readonly textLang: string | undefined;
  readonly block: BlockIndex;
  readonly candidate: Candidate;
}

export function shapeOf({ block, start }: NameView): LineShape {
  return block.shapeAt(start);
}

/** Does a name of another entity begin, or end, at this offset? */
export function nameStartsAt(view: NameView, offset: number): boolean {
  return startingAt(view, offset).some((found) => isOthersName(view, found));
}

export function nameEndsAt(view: NameView, offset: number): boolean {
  const ending = endingAt(view, offset);
  // "Emirlikleri'nin": the name ends before the apostrophe and its suffix.
  const suffix =
    ending.length === 0 && /['’]\p{Ll}{1,5}$/u.exec(view.text.slice(Math.max(0, offset - 6), offset));
  const found = suffix ? endingAt(view, offset - suffix[0].length) : ending;
  return found.some((other) => isOthersName(view, other));
}

/** Is a context word, or a name, of this very entity found at this offset? */
export function ownContextAt(view: NameView, offset: number): boolean {
  return startingAt(view, offset).some(({ entity, kind }) => entity === view.entity && kind !== 'not-name');
}

export function ownNameAt(view: NameView, offset: number): boolean {
  return startingAt(view, offset).some((found) => isOwnName(view, found));
}

export function ownNameEndsAt(view: NameView, offset: number): boolean {
  return endingAt(view, offset).some((found) => isOwnName(view, found));
}

/** Does the dossier give this word, which need not stand in the text, as a name or context of this entity? */
export function ownWord({ block, entity }: NameView, word: string): boolean {
  return block.knows(entity, word);
}

export function startingAt({ block, candidate }: NameView, offset: number): readonly GazetteerEntry[] {
  return block.startingAt(offset, candidate);
}

export function endingAt({ block, candidate }: NameView, offset: number): readonly GazetteerEntry[] {
  return block.endingAt(offset, candidate);
}

function isOthersName(view: NameView, { entity, kind }: GazetteerEntry): boolean {
  return entity !== view.entity && kind === 'name';
}

function isOwnName(view: NameView, { entity, kind }: GazetteerEntry): boolean {
  return entity === view.entity && kind === 'name';
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
  const word = view.before.at(0);
  return word && isSpace(word.gap) ? word : undefined;
}

/** The same in plain form; empty where there is none. */
export function plainLeft(view: NameView): string {
  const word = wordLeft(view);
  return word ? word.plain : '';
}

/** The word behind, if nothing but space lies between. */
export function wordRight(view: NameView): Word | undefined {
  const word = view.after.at(0);
  return word && isSpace(word.gap) ? word : undefined;
}

/** Text in front of the name. */
export function front({ text, start }: NameView, length: number): string {
  return text.slice(Math.max(0, start - length), start);
}

/** Text behind the name. */
export function tail(view: NameView, length: number): string {
  return view.text.slice(view.end, view.end + length);
}

/** In German every noun has a capital, so that a capital beside a name is no sign of a longer name. */
export function capitalsSpeak(view: NameView): boolean {
  return shapeOf(view) === 'plain' && view.textLang !== 'de';
}

/** Languages whose sentences often open with a noun that governs the name behind it ("Помічники Трампа", "Сборная Англии"). */
const NOUN_FIRST = new Set(['ru', 'uk', 'pl', 'el', 'tr']);

export function looselyOrdered(view: NameView, word: Word): boolean {
  return view.textLang !== undefined && NOUN_FIRST.has(view.textLang) && opensSentence(word);
}

/** The word stands at the beginning of a sentence, where a capital means little. */
export function opensSentence(word: Word): boolean {
  return word.beyond === '' || /[.!?:…。"“”«»‘([\n•·|—–][*_]*\s*$|^\s*[-*•]\s*$/u.test(word.beyond);
}
