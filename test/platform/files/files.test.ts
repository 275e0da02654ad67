/** Files as readers have them: packed, cut off, in the wrong encoding, or made to swell. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { wordProblem } from '../../../engine/dossier/problem.ts';
import { sayInEnglish } from '../../../scripts/dossier/say-in-english.ts';
import { readLines } from '../../../platform/files/read-lines.ts';
import { readText } from '../../../platform/files/read-text.ts';

const MEGABYTE = 1024 * 1024;
const file = (...parts: BlobPart[]) => new Blob(parts);
const packed = (text: string) => gzipSync(Buffer.from(text)) as unknown as BlobPart;

describe('a file is read', () => {
  test.each<[string, Blob, string]>([
    ['as it is', file('{"a": "é"}'), '{"a": "é"}'],
    ['unpacked where it is gzipped, whatever its name', file(packed('{"a": "é"}')), '{"a": "é"}'],
    ['although it is empty', file(''), ''],
  ])('%s', async (_how, blob, text) => {
    expect(await readText(blob, { maxBytes: MEGABYTE })).toEqual({ ok: true, value: text });
  });

  test('in pieces, across the middle of a character', async () => {
    const text = '€'.repeat(100_000);
    expect(await readText(file(text), { maxBytes: MEGABYTE })).toEqual({ ok: true, value: text });
  });

  test('with progress that ends at the end', async () => {
    const told: number[] = [];
    const blob = file('x'.repeat(500_000));
    await readText(blob, { maxBytes: MEGABYTE, onProgress: (done, total) => told.push(done / total) });
    expect(told.at(-1)).toBe(1);
  });
});

describe('a file is refused with a reason', () => {
  test.each<[string, Blob, RegExp]>([
    ['when it is too large', file('x'.repeat(MEGABYTE + 1)), /^is too large: at most 1 MB/u],
    [
      'when it unpacks to more than it may',
      file(packed('x'.repeat(3 * MEGABYTE))),
      /^unpacks to more than 1 MB and was given up/u,
    ],
    [
      'when it is cut off',
      file((packed('some text '.repeat(1000)) as unknown as Buffer).subarray(0, 40) as unknown as BlobPart),
      /^is gzipped, but damaged or cut off/u,
    ],
    [
      'when it is gzip in its first bytes only',
      file(new Uint8Array([0x1f, 0x8b, 1, 2, 3, 4])),
      /^is gzipped, but damaged/u,
    ],
    ['when it is in Latin-1', file(new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d])), /^is not text in UTF-8/u],
    ['when it ends within a character', file(new Uint8Array([0x61, 0xe2, 0x82])), /^is not text in UTF-8/u],
  ])('%s', async (_when, blob, reason) => {
    const read = await readText(blob, { maxBytes: MEGABYTE });
    expect(read.ok ? 'read' : wordProblem(read.error, sayInEnglish)).toMatch(reason);
  });

  test('as soon as it swells beyond the limit: what stands behind is never unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(100 * MEGABYTE));
    const cut = bomb.subarray(0, bomb.length / 2) as unknown as BlobPart; // its end would be an error of its own
    const read = await readText(file(cut), { maxBytes: MEGABYTE });
    expect(read.ok ? 'read' : wordProblem(read.error, sayInEnglish)).toMatch(/^unpacks to more than 1 MB/u);
  });
});

async function linesOf(blob: Blob, maxLineLength = 100): Promise<[string[], string | null]> {
  const lines: string[] = [];
  const reading = readLines(blob, { maxBytes: MEGABYTE, maxLineLength });
  for (;;) {
    const next = await reading.next();
    if (next.done) return [lines, next.value && wordProblem(next.value, sayInEnglish)];
    lines.push(next.value);
  }
}

describe('lines', () => {
  test.each<[string, string, string[]]>([
    ['are told apart', 'one\ntwo\n', ['one', 'two', '']],
    ['may end as on Windows', 'one\r\ntwo', ['one', 'two']],
    ['may be empty', '\n\n', ['', '', '']],
  ])('%s', async (_what, text, lines) => {
    expect(await linesOf(file(text))).toEqual([lines, null]);
  });

  test('that never end are given up', async () => {
    const [lines, problem] = await linesOf(file(`short\n${'x'.repeat(200)}`));
    expect(lines).toEqual(['short']);
    expect(problem).toMatch(/^has a line 2 that is too long/u);
  });
});
