/** What is wrong with a file, where, and how to mend it; and the list that such findings are collected in. */
import { MAX_COUNTED_ISSUES, MAX_LISTED_ISSUES } from './limits.ts';
import { type Problem, type SayProblem, wordProblem } from './problem.ts';
import { HIDDEN_CHARACTER, quote } from './visible-text.ts';

export interface DossierIssue {
  /** Such as `entities[3].names[0].text`; empty for the file as a whole. */
  readonly path: string;
  /** Counted from 1; only where the file was given as text. */
  readonly line?: number;
  readonly problem: Problem;
}

export type PathSegments = readonly (string | number)[];

export interface FoundIssue {
  readonly segments: PathSegments;
  readonly problem: Problem;
  /** Where in the text, when known; otherwise looked up by the path. */
  readonly offset?: number;
}

export interface IssueList {
  add(segments: PathSegments, problem: Problem, offset?: number): void;
  readonly listed: readonly FoundIssue[];
  readonly count: number;
  /** True when there is no point in looking further. */
  readonly isFull: boolean;
}

export function createIssueList(): IssueList {
  const listed: FoundIssue[] = [];
  let count = 0;
  return {
    add(segments, problem, offset) {
      count += 1;
      if (listed.length >= MAX_LISTED_ISSUES) return;
      listed.push({ segments, problem, ...(offset === undefined ? {} : { offset }) });
    },
    get listed() {
      return listed;
    },
    get count() {
      return count;
    },
    get isFull() {
      return count >= MAX_COUNTED_ISSUES;
    },
  };
}

const MAX_KEY_LENGTH = 40;

export function formatPath(segments: PathSegments): string {
  let path = '';
  for (const segment of segments) {
    if (typeof segment === 'number') path += `[${segment}]`;
    else if (isPlainKey(segment)) path += path === '' ? segment : `.${segment}`;
    else path += `[${quote(segment)}]`;
  }
  return path;
}

function isPlainKey(key: string): boolean {
  return (
    key.length <= MAX_KEY_LENGTH && /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key) && !HIDDEN_CHARACTER.test(key)
  );
}

/** One line for terminals and reports. */
export function formatIssue({ path, line, problem }: DossierIssue, say: SayProblem): string {
  const where = path === '' ? 'file' : path;
  const saysLine = line === undefined || problem.is === 'not-json';
  return `${where}: ${wordProblem(problem, say)}${saysLine ? '' : ` (line ${line})`}`;
}
