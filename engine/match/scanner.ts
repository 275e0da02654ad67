/**
 * The scanner of a small gazetteer: a regular expression that finds the words a name may begin with. Regular
 * expressions are machine code from the first page on, where the matcher's own loop has to be warmed up by the engine.
 */
import type { ScannerSource } from './entry.ts';
import type { NameTable } from './name-table.ts';

export function scannerSource(_table: NameTable): ScannerSource | null {
  return null;
}

export function compileScanner(source: ScannerSource | null): RegExp | undefined {
  return source ? new RegExp(source.source, source.flags) : undefined;
}
