/** The results of the benchmark as Markdown tables. */
import type { Peer } from './peers.ts';
import type { RaceResult } from './race.ts';

export interface ColdRow {
  readonly names: number;
  readonly chars: number;
  /** Milliseconds by peer. */
  readonly totals: ReadonlyMap<string, number>;
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
export function raceTable(results: readonly RaceResult[], peers: readonly Peer[]): string {
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

export function buildTable(results: readonly RaceResult[], peers: readonly Peer[]): string {
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

export function coldTable(rows: readonly ColdRow[]): string {
  const titles = [...new Set(rows.flatMap(({ totals }) => [...totals.keys()]))];
  return table(
    rows.map(({ names, chars }) => `${grouped(names)} names, ${chars / 1000}k chars`),
    titles.map((title) => [
      title,
      ...rows.map(({ totals }) => (totals.has(title) ? short(totals.get(title)!) : '–')),
    ]),
  );
}

/** What a peer does not do, and why. */
export function notes(peers: readonly Peer[]): string {
  return peers
    .flatMap(({ title, maxNames, differs }) => [
      ...(maxNames ? [`- ${title}: not beyond ${grouped(maxNames[0])} names; it ${maxNames[1]}.`] : []),
      ...(differs === undefined ? [] : [`- ${title}: ${differs}.`]),
    ])
    .join('\n');
}
