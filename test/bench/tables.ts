/** The results of the benchmark as Markdown tables. */
import type { NameCase } from './corpus.ts';
import type { Peer } from './peers.ts';
import { peersFor } from './peers.ts';
import type { RaceResult } from './race.ts';

/** All that is measured of one list. */
export interface SizeResult {
  readonly nameCase: NameCase;
  readonly names: number;
  /** Engine, machine, day. */
  readonly measured: string;
  readonly race: RaceResult;
  /** Cold passes: milliseconds by peer. */
  readonly cold: readonly { readonly chars: number; readonly totals: Readonly<Record<string, number>> }[];
}

export const FLOOR = 'reading every character';

/** Numbers with two significant digits at least, and no more than anyone reads. */
const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
export const grouped = (value: number): string => value.toLocaleString('en');

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(['', ...columns]), `|${'---|'.repeat(columns.length + 1)}`, ...rows.map(line)].join('\n');
}

const sizesOf = (results: readonly RaceResult[]): string[] =>
  results.map(({ names }) => `${grouped(names)} names`);

const rowOf = (result: RaceResult, peer: Peer): RaceResult['rows'][number] | undefined =>
  result.rows.find(({ title }) => title === peer.title);

/** Each peer's warm pass, as a multiple of the floor. */
function raceTable(results: readonly RaceResult[], peers: readonly Peer[]): string {
  return table(sizesOf(results), [
    [FLOOR, ...results.map(({ floorMs }) => `1 (${short(floorMs)} ms)`)],
    ...peers.map((peer) => [
      peer.title,
      ...results.map((result) => {
        const row = rowOf(result, peer);
        return row ? `${short(row.warmMs / result.floorMs)}${row.sameOutput ? '' : ' ≠'}` : '–';
      }),
    ]),
  ]);
}

function buildTable(results: readonly RaceResult[], peers: readonly Peer[]): string {
  return table(sizesOf(results), [
    ['Sidelight: bytes of index a name', ...results.map((r) => short(r.indexBytes / r.names))],
    ['Sidelight: opening the buffer, ms', ...results.map((r) => short(r.loadMs))],
    ...peers.map((peer) => [
      `${peer.title}: building, heap it keeps`,
      ...results.map((result) => {
        const row = rowOf(result, peer);
        return row ? `${short(row.buildMs)} ms, ${short(Math.max(0, row.heapMb))} MB` : '–';
      }),
    ]),
  ]);
}

function coldTable(results: readonly SizeResult[]): string {
  const passes = results.flatMap(({ names, cold }) => cold.map((pass) => ({ names, ...pass })));
  const titles = [...new Set(passes.flatMap(({ totals }) => Object.keys(totals)))];
  return table(
    passes.map(({ names, chars }) => `${grouped(names)} names, ${chars / 1000}k chars`),
    titles.map((title) => [
      title,
      ...passes.map(({ totals }) => (totals[title] === undefined ? '–' : short(totals[title]))),
    ]),
  );
}

/** What a peer does not do, and why. */
function notes(peers: readonly Peer[]): string {
  return peers
    .flatMap(({ title, maxNames, differs }) => [
      ...(maxNames ? [`- ${title}: not beyond ${grouped(maxNames[0])} names; it ${maxNames[1]}.`] : []),
      ...(differs === undefined ? [] : [`- ${title}: ${differs}.`]),
    ])
    .join('\n');
}

export function tablesOf(all: readonly SizeResult[]): string {
  const of = (nameCase: NameCase): SizeResult[] => all.filter((result) => result.nameCase === nameCase);
  const races = (nameCase: NameCase): RaceResult[] => of(nameCase).map(({ race }) => race);
  const text = races('exact').map((r) => `${grouped(r.chars)} characters with ${grouped(r.mentions)} names`);
  return [
    `${[...new Set(all.map(({ measured }) => measured))].join('; ')}. Text: ${text.join('; ')}.`,
    '### Names as listed: warm pass, as a multiple of reading every character',
    raceTable(races('exact'), peersFor('exact')),
    '### Names as listed: cold pass in a fresh process, getting ready included, ms',
    coldTable(of('exact')),
    '### Names in any spelling: warm pass, as a multiple of reading every character',
    raceTable(races('fold'), peersFor('fold')),
    '### Names in any spelling: cold pass in a fresh process, getting ready included, ms',
    coldTable(of('fold')),
    '### Building and keeping',
    buildTable(races('exact'), peersFor('exact')),
    '### What to know about the peers',
    notes([...new Set([...peersFor('exact'), ...peersFor('fold')])]),
  ].join('\n\n');
}
