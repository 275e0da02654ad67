/**
 * What the first page pays: a fresh process, one peer, one pass over text it has never seen. Sidelight loads its
 * buffer; the others have nothing to load and build. Prints JSON.
 * node test/bench/cold.ts exact|fold PEER CORPUS-FILE CHARS
 */
import { readFileSync } from 'node:fs';
import { flatten, milliseconds, pass, readAll } from './measure.ts';
import type { NameCase } from './corpus.ts';
import { SIDELIGHT, peersFor, sidelightMatcher } from './peers.ts';
import { FLOOR } from './tables.ts';

export interface ColdResult {
  readonly readyMs: number;
  readonly passMs: number;
  readonly sum: number;
}

const [nameCase, title, corpusFile, chars] = process.argv.slice(2) as [NameCase, string, string, string];
const corpus = JSON.parse(readFileSync(corpusFile, 'utf8'));
const paragraphs: string[] = [];
for (let length = 0; length < Number(chars); length += paragraphs.at(-1)!.length) {
  paragraphs.push(corpus.paragraphs[paragraphs.length]);
}
flatten(paragraphs);

async function run(): Promise<ColdResult> {
  if (title === FLOOR) return { readyMs: 0, passMs: readAll(paragraphs).ms, sum: 0 };
  const bytes = title === SIDELIGHT ? readFileSync(`${corpusFile}.gazetteer`) : undefined;
  const peer = peersFor(nameCase).find((candidate) => candidate.title === title)!;
  const from = performance.now();
  const matcher = bytes
    ? sidelightMatcher(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
    : await peer.build(corpus);
  const readyMs = milliseconds(from);
  const { ms, sum } = pass(matcher, paragraphs);
  return { readyMs, passMs: ms, sum };
}

console.log(JSON.stringify(await run()));
