/** Brings the compiled gazetteer from the background, in parts small enough not to hold up the page. */
import { loadGazetteer, type Gazetteer } from '../../../engine/match/gazetteer.ts';
import { err, ok, type Result } from '../../../engine/result.ts';
import { fromBase64 } from '../../../platform/base64.ts';
import { GAZETTEER_PART_BYTES } from '../../../platform/gazetteer-part.ts';
import { askBackground } from '../../../platform/page-messenger.ts';

export interface GazetteerNotice {
  readonly version: string;
  readonly byteLength: number;
}

export async function fetchGazetteer({
  version,
  byteLength,
}: GazetteerNotice): Promise<Result<Gazetteer, string>> {
  const bytes = new Uint8Array(byteLength);
  for (let at = 0, part = 0; at < byteLength; part++, at += GAZETTEER_PART_BYTES) {
    const reply = await askBackground('getGazetteerPart', { version, part });
    if (!reply.ok) return err(reply.error.reason);
    const piece = fromBase64(reply.value.base64);
    if (at + piece.length > byteLength) return err('a part of the gazetteer is too long');
    bytes.set(piece, at);
  }
  const loaded = loadGazetteer(bytes.buffer);
  return loaded.ok ? ok(loaded.value) : loaded;
}
