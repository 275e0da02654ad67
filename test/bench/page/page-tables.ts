/** Writes the measurements of pages as Markdown. */
import type { HitTimes } from './bench-questions.ts';
import type { FrameCost, FramePlace } from './measure-frames.ts';
import type { LifeResult } from './measure-life.ts';
import type { MarkJsRow, PassRow } from './measure-passes.ts';

const grouped = (value: number): string => Math.round(value).toLocaleString('en');
const short = (value: number): string =>
  value >= 100 ? grouped(value) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

export function passTable(names: string, rows: readonly PassRow[]): string {
  const of = (title: string, cell: (row: PassRow) => string): string[] => [title, ...rows.map(cell)];
  return table(
    [`Full pass with ${names}`, ...rows.map(({ units }) => `${grouped(units)} characters`)],
    [
      of('text nodes', ({ nodes }) => grouped(nodes)),
      of('bare pass, cold', ({ bareMs }) => `${short(bareMs)} ms`),
      of('full pass, cold', ({ full }) => `${short(full.ms)} ms`),
      of('**times the bare pass**', ({ full, bareMs }) => `**${short(full.ms / bareMs)}**`),
      of('until all is done', ({ full }) => `${short(full.wallMs)} ms`),
      of('slices', ({ full }) => grouped(full.slices)),
      of('longest slice', ({ full }) => `${short(full.longestSliceMs)} ms`),
      of('tasks over 50 ms', ({ full }) =>
        full.longTasks.length === 0 ? 'none' : full.longTasks.map((ms) => `${grouped(ms)} ms`).join(', '),
      ),
      of('mentions', ({ full }) => grouped(full.mentions)),
      of('ranges registered', ({ full }) => grouped(full.registered)),
      of('heap kept', ({ heapBytes }) => megabytes(heapBytes)),
    ],
  );
}

export function markJsTable(rows: readonly MarkJsRow[]): string {
  const of = (title: string, cell: (row: MarkJsRow) => string): string[] => [title, ...rows.map(cell)];
  const [first] = rows;
  return table(
    [
      `End to end, ${grouped(first?.names ?? 0)} names`,
      ...rows.map(({ units }) => `${grouped(units)} characters`),
    ],
    [
      of('mark.js', ({ markJsMs }) => `${short(markJsMs)} ms`),
      of('Sidelight', ({ oursMs }) => `${short(oursMs)} ms`),
      of('**mark.js takes**', ({ markJsMs, oursMs }) => `**${grouped(markJsMs / oursMs)} ×**`),
      of('characters that mark.js marks', ({ markJsUnits }) => grouped(markJsUnits)),
      of('characters of all listed names', ({ matchedUnits }) => grouped(matchedUnits)),
      of('characters of those resolved', ({ resolvedUnits }) => grouped(resolvedUnits)),
    ],
  );
}

const PLACES: Readonly<Record<FramePlace, string>> = {
  article: 'in the article',
  layer: 'in a layer of its own (`position: fixed`)',
  below: 'the same, while no name is in view',
};

export function frameTable(costs: readonly FrameCost[]): string {
  return table(
    ['A frame with a change', 'characters', 'registered', 'without us', 'with us', '**times without us**'],
    costs.map(({ place, units, registered, bareMs, ownMs }) => [
      PLACES[place],
      grouped(units),
      grouped(registered),
      `${short(bareMs)} ms`,
      `${short(ownMs)} ms`,
      `**${short(ownMs / bareMs)}**`,
    ]),
  );
}

export function lifeTable({ ticker, storm, memory, hits }: LifeResult, manyHits: HitTimes): string {
  const rows = [
    [`main thread under a ticker (5 changes a second, ${ticker.seconds} s)`, percent(ticker.share)],
    [
      `main thread in a storm (${grouped(storm.nodes / storm.seconds)} nodes a second, ${storm.seconds} s)`,
      percent(storm.share),
    ],
    ['longest slice in the storm', `${short(storm.longestSliceMs)} ms`],
    ...memory.map(({ mutations, own, bare }) => [
      `heap after ${grouped(mutations)} mutations, with and without us`,
      `${megabytes(own)}, ${megabytes(bare)}`,
    ]),
    hitRow('built-in dossier', hits),
    hitRow('100,000 names', manyHits),
  ];
  return table(['Living with the page', ''], rows);
}

function hitRow(names: string, { medianUs, p95Us, hits }: HitTimes): string[] {
  return [
    `pointer to mention, ${names}: median, 95th percentile (${hits} of 2,000 points hit)`,
    `${short(medianUs)} µs, ${short(p95Us)} µs`,
  ];
}
