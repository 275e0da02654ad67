/** What the benchmark asks of its content script, and the answers. */

export interface BenchQuestion {
  readonly ask: keyof BenchAnswers;
}

export interface BenchAnswers {
  /** A TreeWalker over all text nodes that only reads their data. */
  readonly bare: { readonly ms: number; readonly units: number; readonly nodes: number };
  readonly full: FullPass;
  /** Since the last time. */
  readonly work: WorkSoFar;
  readonly points: HitTimes;
  readonly marked: { readonly units: number; readonly names: number };
  readonly settled: boolean;
  readonly stop: boolean;
}

export interface FullPass {
  /** Main-thread time of all slices and observer callbacks. */
  readonly ms: number;
  readonly wallMs: number;
  readonly slices: number;
  readonly longestSliceMs: number;
  /** Tasks of more than 50 ms during the pass and the first painting after it, ours or not. */
  readonly longTasks: readonly number[];
  readonly mentions: number;
  readonly unitsOfNames: number;
  /** Ranges in the highlight registry. */
  readonly registered: number;
}

export interface WorkSoFar {
  readonly ms: number;
  readonly longestSliceMs: number;
  readonly mentions: number;
  readonly registered: number;
}

export interface HitTimes {
  /** Microseconds a point. */
  readonly medianUs: number;
  readonly p95Us: number;
  readonly hits: number;
}
