/**
 * Folds a text so that two spellings a reader takes for the same name are the same string: case, diacritics, kinds of
 * quotes, hyphens and spaces, invisible characters, compatibility forms. Offsets map back to the raw text exactly.
 */
import { SPACE, charInfo } from './char-table.ts';
import {
  MappedUnits,
  PARAGRAPH_SEPARATOR,
  decodeUnits,
  foldUnit,
  spaceEnd,
  toPlainText,
} from './plain-text.ts';

export interface FoldedText {
  readonly folded: string;
  /** Raw offset at which the folded unit at this offset begins. */
  rawStart(foldedOffset: number): number;
  /** Raw offset at which the folded unit before this offset ends. */
  rawEnd(foldedOffset: number): number;
}

/** Text that folds to itself, which is what short lower-case ASCII mostly does. */
const FOLDED_ALREADY = /^(?:[!-@[-_a-z{-~]| (?! ))*$/;

/** White space is one space, or a paragraph separator where it holds an empty line: names do not cross paragraphs. */
const SPACE_UNIT = 0x20;

export function foldText(text: string): FoldedText {
  if (FOLDED_ALREADY.test(text)) {
    return { folded: text, rawStart: (offset) => offset, rawEnd: (offset) => offset };
  }
  const plain = toPlainText(text);
  const out = new MappedUnits(plain.text.length);
  eachFolded(plain.text, (unit, start, end) => out.write(unit, start, end));
  const folded = out.finish();
  return {
    folded: folded.text,
    rawStart: (offset) => plain.rawStart(folded.rawStart(offset)),
    rawEnd: (offset) => plain.rawEnd(folded.rawEnd(offset)),
  };
}

/** The folded string alone, without the map: what compiling a list asks for each of its names. */
export function fold(text: string): string {
  if (FOLDED_ALREADY.test(text)) return text;
  const plain = toPlainText(text).text;
  const units = new Uint16Array(plain.length);
  let length = 0;
  eachFolded(plain, (unit) => (units[length++] = unit));
  return decodeUnits(units, length);
}

/** Each folded unit of plain text with the stretch that it stands for. */
function eachFolded(plain: string, write: (unit: number, start: number, end: number) => void): void {
  for (let i = 0; i < plain.length;) {
    const unit = plain.charCodeAt(i);
    if (!(charInfo(unit) & SPACE)) {
      write(foldUnit(unit), i, ++i);
      continue;
    }
    const end = spaceEnd(plain, i);
    write(end < 0 ? PARAGRAPH_SEPARATOR : SPACE_UNIT, i, Math.abs(end));
    i = Math.abs(end);
  }
}
