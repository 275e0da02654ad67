/** Texts from a file that nobody has checked: which characters they may hold, and how to quote them safely. */
import type { HiddenKind } from './problem-values.ts';
import type { Problem } from './problem.ts';

/** Controls (line breaks too: texts are single lines), everything that turns the writing direction, and line separators. */
export const HIDDEN_CHARACTER = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\uFEFF]/u;

/** The same set without property escapes, for use inside a class, so that the JSON Schema of the format can carry it. */
export const HIDDEN = String.raw`\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff`;
export const VISIBLE_TEXT = new RegExp(`^[^${HIDDEN}]*$`);
export const VISIBLE_TEXT_NOT_BLANK = new RegExp(String.raw`^(?=.*\S)[^${HIDDEN}]*$`);

const KINDS: Readonly<Record<number, HiddenKind>> = {
  0x09: 'tab',
  0x0a: 'line-break',
  0x0d: 'line-break',
  0x61c: 'direction-mark',
  0x200e: 'direction-mark',
  0x200f: 'direction-mark',
  0x2028: 'line-separator',
  0x2029: 'paragraph-separator',
  0xfeff: 'byte-order-mark',
};

/** Names the first character that may not be there; undefined where all is well. */
export function findHiddenCharacter(text: string): Problem | undefined {
  const match = HIDDEN_CHARACTER.exec(text);
  if (!match) return undefined;
  const code = match[0].codePointAt(0) ?? 0;
  const kind = KINDS[code] ?? (code < 0xa0 ? 'control' : 'turning');
  return {
    is: 'hidden',
    what: { is: `hidden.${kind}` },
    code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    place: match.index + 1,
  };
}

const MAX_QUOTED_LENGTH = 60;

/** A value for use inside a message: short, in quotes, with nothing invisible left. */
export function quote(text: string): string {
  const cut = text.length > MAX_QUOTED_LENGTH ? `${text.slice(0, MAX_QUOTED_LENGTH)}…` : text;
  return `"${[...cut.toWellFormed()].map(showCharacter).join('')}"`;
}

function showCharacter(character: string): string {
  if (!HIDDEN_CHARACTER.test(character)) return character;
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
