/** A list of whole numbers that grows as it is written; what was never written reads as the default. */
export class GrowingInts {
  readonly #default: number;
  #values = new Int32Array(1024);
  length = 0;

  constructor(defaultValue: number) {
    this.#default = defaultValue;
  }

  get(index: number): number {
    return index < this.length ? this.#values[index]! : this.#default;
  }

  set(index: number, value: number): void {
    if (index >= this.#values.length) this.#grow(index + 1);
    if (index >= this.length) {
      this.#values.fill(this.#default, this.length, index);
      this.length = index + 1;
    }
    this.#values[index] = value;
  }

  /** Answers where it was put. */
  push(value: number): number {
    this.set(this.length, value);
    return this.length - 1;
  }

  #grow(atLeast: number): void {
    const values = new Int32Array(Math.max(atLeast, this.#values.length * 2));
    values.set(this.#values);
    this.#values = values;
  }
}
