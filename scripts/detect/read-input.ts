/** Reads a text file, or says in one line why not. */
import { readFileSync } from 'node:fs';
import { err, ok, type Result } from '../../engine/result.ts';

const STDIN = 0;
/** A byte of zero near the beginning is no text in any encoding we read. */
const BINARY_PROBE_BYTES = 8192;

const WORDS: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
};

/** "-" is standard input. */
export function readInput(path: string): Result<string, string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === '-' ? STDIN : path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return err(`${path}: ${WORDS[code] ?? `cannot be read (${code || String(error)})`}`);
  }
  if (bytes.subarray(0, BINARY_PROBE_BYTES).includes(0)) return err(`${path}: is a binary file, not text`);
  try {
    // The byte order mark stays: offsets count it.
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return err(`${path}: is not UTF-8 text`);
  }
}
