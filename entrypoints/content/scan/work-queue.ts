/** When the page engine works: soon after a change, one piece at a time, within its allowance. */
import type { WorkAllowance } from './work-allowance.ts';

export interface QueueDeps {
  readonly allowance: WorkAllowance;
  readonly signal: AbortSignal;
  /** Is anything left to do? */
  hasWork(): boolean;
  work(): Promise<void>;
}

export class WorkQueue {
  readonly #deps: QueueDeps;
  readonly #gatherMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWorking = false;
  #waiting: (() => void)[] = [];

  /** Work left over is taken up after `gatherMs`. */
  constructor(deps: QueueDeps, gatherMs: number) {
    this.#deps = deps;
    this.#gatherMs = gatherMs;
    deps.signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#release();
    });
  }

  get isWorking(): boolean {
    return this.#isWorking;
  }

  schedule(delayMs: number): void {
    if (this.#timer !== undefined || this.#isWorking || this.#deps.signal.aborted) return;
    const due = () => {
      this.#timer = undefined;
      // What has changed while we waited costs more patience.
      if (this.#deps.allowance.waitMs() > 0) this.schedule(0);
      else void this.run();
    };
    this.#timer = setTimeout(due, Math.max(delayMs, this.#deps.allowance.waitMs()));
  }

  async run(): Promise<void> {
    if (this.#isWorking || this.#deps.signal.aborted) return;
    this.#isWorking = true;
    try {
      await this.#deps.work();
    } finally {
      this.#isWorking = false;
    }
    if (this.#deps.hasWork()) this.schedule(this.#gatherMs);
    else this.#release();
  }

  /** Resolves when nothing is left to do. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      // Observers report before that.
      setTimeout(() => void (!this.#isWorking && !this.#deps.hasWork() && this.#release()), 0);
    });
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
