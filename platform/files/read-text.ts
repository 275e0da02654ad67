/** A whole file as one text. */
import type { Problem } from '../../engine/dossier/problem.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { decodeFile, type ReadOptions } from './decode-file.ts';

export async function readText(file: Blob, options: ReadOptions): Promise<Result<string, Problem>> {
  const pieces: string[] = [];
  const decoding = decodeFile(file, options);
  for (;;) {
    const piece = await decoding.next();
    // Joined once: ten thousand pieces, each added to the last, would make a chain that takes long to walk.
    if (piece.done) return piece.value === null ? ok(pieces.join('')) : err(piece.value);
    pieces.push(piece.value);
  }
}
