/**
 * How much of the main thread following a page may take: a savings account of milliseconds. Bursts pay from savings; a
 * page that churns for ever gets one percent; one that has come to rest is soon read as it is.
 */

/** Share of the main thread under steady change. */
const SHARE = 0.01;
/** The same once the page has been calm for a while: nobody is disturbed, and what is marked should be right. */
const CALM_SHARE = 0.1;
const CALM_AFTER_MS = 1_000;
/** As much as a burst may use at once: some hundred changed paragraphs. */
const SAVINGS_MS = 60;

export class WorkAllowance {
  readonly #now: () => number;
  #savings = SAVINGS_MS;
  #at: number;
  #calmFrom: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#at = now();
    this.#calmFrom = this.#at + CALM_AFTER_MS;
  }

  /** The page has changed. */
  noteChange(): void {
    this.#settle();
    this.#calmFrom = this.#at + CALM_AFTER_MS;
  }

  charge(workMs: number): void {
    this.#settle();
    this.#savings -= workMs;
  }

  /** How long to wait before working again, if the page does not change meanwhile. */
  waitMs(): number {
    this.#settle();
    if (this.#savings >= 0) return 0;
    const untilCalm = Math.max(0, this.#calmFrom - this.#at);
    const debt = -this.#savings - untilCalm * SHARE;
    return debt <= 0 ? -this.#savings / SHARE : untilCalm + debt / CALM_SHARE;
  }

  #settle(): void {
    const time = this.#now();
    const elapsed = time - this.#at;
    const calm = Math.min(elapsed, Math.max(0, time - this.#calmFrom));
    this.#savings = Math.min(SAVINGS_MS, this.#savings + (elapsed - calm) * SHARE + calm * CALM_SHARE);
    this.#at = time;
  }
}
