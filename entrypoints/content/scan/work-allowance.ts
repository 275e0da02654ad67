/**
 * How much of the main thread following a page may take: a savings account of milliseconds. Bursts pay from savings;
 * a page that churns for ever gets one percent.
 */

/** Share of the main thread under steady change. */
const SHARE = 0.01;
/** As much as a burst may use at once: some hundred changed paragraphs. */
const SAVINGS_MS = 60;

export interface WorkAllowance {
  charge(workMs: number): void;
  /** How long to wait before working again. */
  waitMs(): number;
}

export function createWorkAllowance(now: () => number): WorkAllowance {
  let savings = SAVINGS_MS;
  let at = now();
  const settle = () => {
    const time = now();
    savings = Math.min(SAVINGS_MS, savings + (time - at) * SHARE);
    at = time;
  };
  return {
    charge(workMs) {
      settle();
      savings -= workMs;
    },
    waitMs() {
      settle();
      return savings >= 0 ? 0 : -savings / SHARE;
    },
  };
}
