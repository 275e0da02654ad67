/** `npm run bench:page`: what the page engine costs in real Chromium, beside what reading a page costs at the least. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDossier } from '../../support/page-probe/build-probe.ts';
import { makeCorpus } from '../corpus.ts';
import { launchBenchBrowser, type BenchBrowser } from './bench-browser.ts';
import { pageOf, paragraphsNaming } from './bench-pages.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SIZES = (process.env['SIZES'] ?? '10000,100000,1000000,10000000').split(',').map(Number);
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);

interface Pass {
  readonly ms: number;
  readonly wallMs: number;
  readonly slices: number;
  readonly longestMs: number;
  readonly mentions: number;
}

const builtIn = readDossier(join(ROOT, 'data/dossiers/libya-2018.json'));
const lists = (process.env['LISTS'] ?? 'built-in,100k').split(',');
const rows: string[] = [];
for (const list of lists) {
  const large =
    list === '100k' ? makeCorpus({ names: 100_000, chars: Math.max(...SIZES), nameCase: 'exact' }) : null;
  const browser = await launchBenchBrowser([large?.dossier ?? builtIn]);
  for (const size of SIZES) {
    const paragraphs = large ? upTo(large.paragraphs, size) : paragraphsNaming(builtIn, size);
    browser.put(`/${size}`, pageOf(paragraphs, `${size}`).html);
    rows.push(await comparePasses(browser, list, size));
    console.log(rows.at(-1));
  }
  await browser.close();
}

async function comparePasses(browser: BenchBrowser, list: string, size: number): Promise<string> {
  const bare: number[] = [];
  const match: number[] = [];
  const full: Pass[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push((await once<{ ms: number }>(browser, size, { ask: 'bare' })).ms);
    match.push((await once<{ ms: number }>(browser, size, { ask: 'matchOnly' })).ms);
    full.push(await once<Pass>(browser, size, { ask: 'full' }));
  }
  const floor = median(bare);
  const total = median(full.map(({ ms }) => ms));
  const longest = Math.max(...full.map(({ longestMs }) => longestMs));
  const { slices, mentions } = full[0]!;
  const cells = [
    list,
    size.toLocaleString('en'),
    one(floor),
    one(median(match)),
    one(total),
    `**${(total / floor).toFixed(2)}**`,
    slices,
    one(longest),
    mentions,
  ];
  return `| ${cells.join(' | ')} |`;
}

async function once<Answer>(browser: BenchBrowser, size: number, question: object): Promise<Answer> {
  const tab = await browser.open(`/${size}`);
  const answer = await tab.ask<Answer>(question);
  await tab.close();
  return answer;
}

function upTo(paragraphs: readonly string[], chars: number): string[] {
  let sum = 0;
  return paragraphs.filter((text) => (sum += text.length) <= chars);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function one(ms: number): string {
  return ms.toFixed(1);
}
void readFileSync;
void writeFileSync;
