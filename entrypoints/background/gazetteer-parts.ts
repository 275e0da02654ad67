/** Cuts the compiled gazetteer into parts that travel as messages. */
import { err, ok, type Result } from '../../engine/result.ts';
import { GAZETTEER_PART_BYTES } from '../../platform/gazetteer-part.ts';
import type { GazetteerRecord } from '../../platform/store/database.ts';
import { toBase64 } from '../../platform/base64.ts';

export function encodePart(
  gazetteer: GazetteerRecord,
  version: string,
  part: number,
): Result<{ base64: string }, string> {
  if (gazetteer.version !== version) return err(`the gazetteer is now "${gazetteer.version}"`);
  const from = part * GAZETTEER_PART_BYTES;
  const length = Math.min(GAZETTEER_PART_BYTES, gazetteer.buffer.byteLength - from);
  if (length < 0) return err(`the gazetteer has no part ${part}`);
  return ok({ base64: toBase64(new Uint8Array(gazetteer.buffer, from, length)) });
}
