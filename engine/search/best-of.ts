/** The best few of many, in order, without sorting them all: a one-letter query may match a hundred thousand. */
export class BestOf<T> {
  readonly #most: number;
  readonly #compare: (a: T, b: T) => number;
  readonly #best: T[] = [];
  total = 0;

  /** `compare` is negative where `a` is the better one. */
  constructor(most: number, compare: (a: T, b: T) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  offer(item: T): void {
    this.total++;
    const best = this.#best;
    if (best.length === this.#most && (this.#most === 0 || this.#compare(item, best.at(-1)!) >= 0)) return;
    let at = best.length;
    while (at > 0 && this.#compare(item, best[at - 1]!) < 0) at--;
    best.splice(at, 0, item);
    if (best.length > this.#most) best.pop();
  }

  list(): readonly T[] {
    return this.#best;
  }
}
