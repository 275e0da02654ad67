/**
 * Finds the items that hold every word of a query: word by word each item moves on by one stage at most, and an item
 * that missed a word is left behind. What it costs to match adds up: less is better.
 */
export class Stages {
  #stage = new Uint8Array(1024);
  #cost = new Float32Array(1024);
  #touched: number[] = [];

  /** `items` is how many there are by now. */
  begin(items: number): void {
    for (const item of this.#touched) this.#stage[item] = 0;
    this.#touched = [];
    if (this.#stage.length >= items) return;
    this.#stage = new Uint8Array(items * 2);
    this.#cost = new Float32Array(items * 2);
  }

  /** The item matches the word with this number; the first way that is told counts, so the best comes first. */
  advance(item: number, word: number, cost: number): void {
    if (this.#stage[item] !== word) return;
    if (word === 0) {
      this.#touched.push(item);
      this.#cost[item] = 0;
    }
    this.#stage[item] = word + 1;
    this.#cost[item]! += cost;
  }

  forEachFinished(words: number, visit: (item: number, cost: number) => void): void {
    for (const item of this.#touched) if (this.#stage[item] === words) visit(item, this.#cost[item]!);
  }
}
