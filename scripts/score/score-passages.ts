/** Runs detection over marked passages and counts what is right, wrong and missed. */
import type { Gazetteer } from '../../engine/match/gazetteer.ts';
import { blocksOfFile } from '../detect/blocks-of-file.ts';
import { detectInBlocks, type Detection } from '../detect/detect-in-blocks.ts';
import type { Gold, Passage } from './passage.ts';

export interface PassageScore {
  readonly passage: Passage;
  readonly detection: Detection;
  readonly right: number;
  readonly wrong: Detection['mentions'];
  readonly missed: readonly Gold[];
}

export interface Figures {
  readonly passages: number;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly wrong: number;
  /** Of the wrong ones, those that are painted: a general name off the story is not, nor a second mention. */
  readonly wrongMarks: number;
}

export function scorePassage(passage: Passage, gazetteer: Gazetteer, withRefusals = false): PassageScore {
  const blocks = blocksOfFile(passage.kind === 'html' ? 'passage.html' : 'passage.txt', passage.text);
  const detection = detectInBlocks(blocks, passage.text, gazetteer, withRefusals);
  const key = ({ start, end, entity }: Gold): string => `${narrow(passage, start, end).join('-')} ${entity}`;
  const gold = new Map(passage.gold.map((mention) => [key(mention), mention]));
  const found = new Set(detection.mentions.map(key));
  return {
    passage,
    detection,
    right: detection.mentions.filter((mention) => gold.has(key(mention))).length,
    wrong: detection.mentions.filter((mention) => !gold.has(key(mention))),
    missed: [...gold].filter(([mention]) => !found.has(mention)).map(([, mention]) => mention),
  };
}

/** Tags at either edge belong to neither mention: "<b>Haftar</b>" and "Haftar" are the same. */
function narrow({ kind, text }: Passage, start: number, end: number): [number, number] {
  if (kind !== 'html') return [start, end];
  const surface = text.slice(start, end);
  const lead = /^(?:<[^>]*>|\s)*/u.exec(surface)?.[0].length ?? 0;
  const trail = /(?:<[^>]*>|\s)*$/u.exec(surface)?.[0].length ?? 0;
  return [start + lead, end - trail];
}

export function figuresOf(scores: readonly PassageScore[]): Figures {
  const sum = (count: (score: PassageScore) => number): number =>
    scores.reduce((total, score) => total + count(score), 0);
  const right = sum((score) => score.right);
  const wrong = sum((score) => score.wrong.length);
  const gold = right + sum((score) => score.missed.length);
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = gold === 0 ? 1 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    passages: scores.length,
    gold,
    precision: round(precision),
    recall: round(recall),
    f1: round(f1),
    wrong,
    wrongMarks: sum((score) => score.wrong.filter(({ marked }) => marked).length),
  };
}

/** Groups that have a figure of their own: each kind, all, and all that are not English. */
export function figuresByGroup(scores: readonly PassageScore[]): Record<string, Figures> {
  const kinds = [...new Set(scores.map((score) => score.passage.kind))].sort();
  return {
    all: figuresOf(scores),
    'not English': figuresOf(scores.filter((score) => score.passage.lang !== 'en')),
    ...Object.fromEntries(
      kinds.map((kind) => [kind, figuresOf(scores.filter((score) => score.passage.kind === kind))]),
    ),
  };
}

/** Rounded down, so that a figure recorded is a figure reached. */
function round(value: number): number {
  return Math.floor(value * 10_000) / 10_000;
}
