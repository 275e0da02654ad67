/** Reads a text file, or says in one line why not. */
import { readFileSync, statSync } from 'node:fs';
import { MAX_FILE_BYTES } from '../../engine/dossier/limits.ts';
import { err, ok, type Result } from '../../engine/result.ts';

export function readTextFile(path: string): Result<string, string> {
  try {
    const { size } = statSync(path);
    if (size > MAX_FILE_BYTES)
      return err(`${path}: is too large, ${size} bytes; a dossier may have at most ${MAX_FILE_BYTES}`);
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    return err(`${path}: ${describe(error)}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8 text; save it as UTF-8',
};

function describe(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
