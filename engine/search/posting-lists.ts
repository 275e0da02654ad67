/** For each term the items that hold it: linked lists in typed arrays, since a large store has millions of them. */
import { GrowingInts } from './growing-ints.ts';

const END = -1;

export class PostingLists {
  readonly #heads = new GrowingInts(END);
  readonly #next = new GrowingInts(END);
  readonly #items = new GrowingInts(END);

  /** Adding the same item to the same term twice in a row counts once. */
  add(term: number, item: number): void {
    const head = this.#heads.get(term);
    if (head !== END && this.#items.get(head) === item) return;
    this.#heads.set(term, this.#items.push(item));
    this.#next.push(head);
  }

  forEach(term: number, visit: (item: number) => void): void {
    for (let at = this.#heads.get(term); at !== END; at = this.#next.get(at)) visit(this.#items.get(at));
  }
}
