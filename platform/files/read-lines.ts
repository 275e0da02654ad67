/** A file line by line, each whole: the file may be larger than any text can be, a line may not. */
import type { Problem } from '../../engine/dossier/problem.ts';
import { decodeFile, type ReadOptions } from './decode-file.ts';

export interface LineOptions extends ReadOptions {
  /** In UTF-16 units. */
  readonly maxLineLength: number;
}

/** Yields lines without their ends; returns what is wrong, or null. */
export async function* readLines(file: Blob, options: LineOptions): AsyncGenerator<string, Problem | null> {
  const decoding = decodeFile(file, options);
  let pieces: string[] = [];
  let length = 0;
  let lines = 0;
  try {
    for (;;) {
      const piece = await decoding.next();
      if (piece.done && piece.value !== null) return piece.value;
      const parts = piece.done ? [''] : piece.value.split('\n');
      for (const [index, part] of parts.entries()) {
        pieces.push(part);
        length += part.length;
        if (length > options.maxLineLength) return { is: 'line-too-long', line: String(lines + 1) };
        if (index === parts.length - 1 && !piece.done) break;
        lines += 1;
        yield pieces.join('').replace(/\r$/u, '');
        pieces = [];
        length = 0;
      }
      if (piece.done) return null;
    }
  } finally {
    await decoding.return(null);
  }
}
