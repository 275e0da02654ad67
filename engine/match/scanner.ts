/**
 * The scanner of a gazetteer: a regular expression that finds the places worth a look. Regular expressions are machine
 * code from the first page on, while the matcher's own loop must be warmed up by the engine first, and of English text
 * they need to stop only at capitals. It finds too much rather than too little: the matcher decides.
 */
import { LOWER, WORD, charInfo } from '../text/char-table.ts';
import type { ScannerSource } from './entry.ts';
import type { NameTable } from './name-table.ts';

/** What is not ASCII, nor one of the spaces, dashes and quotation marks of ordinary typography, nor a control character. */
const STRANGERS = '\\xa1-\\u200f\\u202a-\\uffff';

/**
 * The expression matches what may be passed over, from where it is set on, so that its end is the next place worth a
 * look. Two characters at a time, and as few ranges as can be: each range is another comparison for each character.
 */
export function scannerSource(table: NameTable): ScannerSource | null {
  const starts = new Set<number>();
  for (let i = 0; i < table.patterns.length; i++) {
    const first = table.patterns[i]!.charCodeAt(0);
    // Other scripts, and letters of this one with a diacritic, are found as strangers.
    if (first >= 0x80 || !(charInfo(first) & WORD)) continue;
    // Where words in small letters count, most words would be worth a look.
    if (table.startLower[i] === true) return null;
    starts.add(charInfo(first) & LOWER ? first - 0x20 : first);
  }
  const other = `[^${rangesOf(starts)}${STRANGERS}]`;
  return { source: `(?:${other}${other})*${other}?`, flags: 'y' };
}

/** A few initials that no name has are looked at for nothing rather than kept apart by a range. */
const WIDEST_GAP = 2;

function rangesOf(units: ReadonlySet<number>): string {
  const ranges: { first: number; last: number }[] = [];
  for (const unit of [...units].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && unit - range.last - 1 <= WIDEST_GAP) range.last = unit;
    else ranges.push({ first: unit, last: unit });
  }
  return ranges.map(({ first, last }) => String.fromCharCode(first, 0x2d, last)).join('');
}

export function compileScanner(source: ScannerSource | null): RegExp | undefined {
  return source ? new RegExp(source.source, source.flags) : undefined;
}
