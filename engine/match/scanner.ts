/**
 * The scanner of a gazetteer: a regular expression that finds the places worth a look. Regular expressions are machine
 * code from the first page on, while the matcher's own loop must be warmed up by the engine first, and of English text
 * they need to show only the capitals. It finds too much rather than too little: the matcher decides.
 */
import { WORD, charInfo } from '../text/char-table.ts';
import type { ScannerSource } from './entry.ts';
import type { NameTable } from './name-table.ts';
import { tokenEnd } from './pattern.ts';

/** What is not ASCII, nor one of the spaces, dashes and quotation marks of ordinary typography. */
const STRANGERS = '\\x80-\\x9f\\xa1-\\u200f\\u202a-\\uffff';

export function scannerSource(table: NameTable): ScannerSource | null {
  const capitals = new Set<string>();
  const small = new Set<string>();
  table.patterns.forEach((pattern, i) => {
    const first = pattern.charCodeAt(0);
    // Other scripts, and letters of this one with a diacritic, are found as strangers.
    if (first >= 0x80 || !(charInfo(first) & WORD)) return;
    capitals.add(pattern.charAt(0).toUpperCase());
    if (table.startLower[i] === true) small.add(pattern.slice(0, tokenEnd(pattern, 0)));
  });
  if (small.size > 0) return null;
  return { source: `[${[...capitals].sort().join('')}${STRANGERS}]`, flags: 'g' };
}

export function compileScanner(source: ScannerSource | null): RegExp | undefined {
  return source ? new RegExp(source.source, source.flags) : undefined;
}
