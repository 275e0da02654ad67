/**
 * Reads a file as pieces of text, unpacking it on the way where it is gzipped. The size is counted while it streams: a file
 * that would swell beyond the limit is given up at the limit, whatever it claims about itself.
 */
import type { Problem } from '../../engine/dossier/problem.ts';

export interface ReadOptions {
  /** Of the text, in UTF-8. */
  readonly maxBytes: number;
  /** Bytes of the file that went in; of a packed file fewer than come out. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

const GZIP_MAGIC = [0x1f, 0x8b] as const;
const MEGABYTE = 1024 * 1024;

/** Yields pieces; returns what is wrong, or null. */
export async function* decodeFile(file: Blob, options: ReadOptions): AsyncGenerator<string, Problem | null> {
  const { maxBytes } = options;
  const isPacked = await beginsAsGzip(file);
  if (file.size > maxBytes) return tooLarge(maxBytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = streamOf(file, isPacked, options).getReader();
  let bytes = 0;
  try {
    for (;;) {
      const chunk = await readChunk(reader, isPacked);
      if (chunk !== null && 'is' in chunk) return chunk;
      if (chunk === null) return decode(decoder, null) === null ? notText(bytes) : null;
      bytes += chunk.byteLength;
      if (bytes > maxBytes) return isPacked ? swells(maxBytes) : tooLarge(maxBytes);
      const text = decode(decoder, chunk);
      if (text === null) return notText(bytes - chunk.byteLength);
      yield text;
    }
  } finally {
    // Also when the reader of this text stops early: what is packed must not go on swelling.
    await reader.cancel().catch(() => undefined);
  }
}

/** By its first bytes: names lie, and browsers unpack some downloads without changing the name. */
async function beginsAsGzip(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, GZIP_MAGIC.length).arrayBuffer());
  return GZIP_MAGIC.every((byte, index) => head[index] === byte);
}

type Bytes = Uint8Array<ArrayBuffer>;

function streamOf(file: Blob, isPacked: boolean, { onProgress }: ReadOptions): ReadableStream<Bytes> {
  let done = 0;
  const count = new TransformStream<Bytes, Bytes>({
    transform(chunk, controller) {
      done += chunk.byteLength;
      onProgress?.(done, file.size);
      controller.enqueue(chunk);
    },
  });
  const bytes = (file.stream() as ReadableStream<Bytes>).pipeThrough(count);
  return isPacked ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
}

/** Null at the end. */
async function readChunk(
  reader: ReadableStreamDefaultReader<Bytes>,
  isPacked: boolean,
): Promise<Bytes | Problem | null> {
  try {
    const { done, value } = await reader.read();
    return done ? null : value;
  } catch (error) {
    // A TypeError is what unpacking ends in; anything else is the file's own: moved, changed or not allowed.
    if (isPacked && error instanceof TypeError) return { is: 'gzip-damaged' };
    return { is: 'not-to-be-read', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Null where the bytes are not UTF-8. */
function decode(decoder: TextDecoder, chunk: Bytes | null): string | null {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    return null;
  }
}

function tooLarge(maxBytes: number): Problem {
  return { is: 'too-large', megabytes: maxBytes / MEGABYTE };
}

function swells(maxBytes: number): Problem {
  return { is: 'swells', megabytes: maxBytes / MEGABYTE };
}

function notText(byte: number): Problem {
  return { is: 'not-utf-8', byte: String(byte) };
}
