/** Counts a Vitest run the way the last line of `npm test` gives it: what did not run is skipped, with the reason. */
import type { TestModule } from 'vitest/node';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Reason → how many tests. */
  readonly skipped: ReadonlyMap<string, number>;
}

const NO_REASON = 'no reason given';

export function countResults(modules: readonly TestModule[], unhandledErrors: number): Counts {
  let passed = 0;
  let failed = unhandledErrors;
  const skipped = new Map<string, number>();
  for (const module of modules) {
    failed += module.errors().length; // a file that could not be loaded, a failed hook
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') passed += 1;
      else if (result.state === 'failed') failed += 1;
      else addSkipped(skipped, result.state === 'skipped' ? result.note : 'the run ended before it', 1);
    }
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
  }
  return { passed, failed, skipped };
}

export function addSkipped(skipped: Map<string, number>, reason: string | undefined, count: number): void {
  const key = reason ?? NO_REASON;
  skipped.set(key, (skipped.get(key) ?? 0) + count);
}

/** The last line is a contract: CI and the coordinator of a release read it. */
export function describeCounts({ passed, failed, skipped }: Counts): string[] {
  const reasons = [...skipped].map(([reason, count]) => `Skipped ${count}: ${reason}`);
  const sum = [...skipped.values()].reduce((total, count) => total + count, 0);
  return [...reasons, `${passed} passed, ${failed} failed, ${sum} skipped`];
}
