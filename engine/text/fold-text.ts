/**
 * Folds a text so that two spellings a reader takes for the same name are the same string: case, diacritics, kinds of
 * quotes, hyphens and spaces, invisible characters, compatibility forms. Offsets map back to the raw text exactly.
 */
import { SPACE, charInfo } from './char-table.ts';
import { MappedUnits, PARAGRAPH_SEPARATOR, foldUnit, spaceEnd, toPlainText } from './plain-text.ts';

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
  for (let i = 0; i < plain.text.length;) {
    const unit = plain.text.charCodeAt(i);
    if (!(charInfo(unit) & SPACE)) {
      out.write(foldUnit(unit), i, ++i);
      continue;
    }
    const end = spaceEnd(plain.text, i);
    out.write(end < 0 ? PARAGRAPH_SEPARATOR : SPACE_UNIT, i, Math.abs(end));
    i = Math.abs(end);
  }
  const folded = out.finish();
  return {
    folded: folded.text,
    rawStart: (offset) => plain.rawStart(folded.rawStart(offset)),
    rawEnd: (offset) => plain.rawEnd(folded.rawEnd(offset)),
  };
}

/** The folded string alone. */
export function fold(text: string): string {
  return foldText(text).folded;
}
