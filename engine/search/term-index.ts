/**
 * The vocabulary of everything that is searched: each distinct word once, found exactly, by its beginning, by what it
 * shares with a misspelt one, and by its sound.
 */
import { soundKey } from './sound-key.ts';

/** Terms are filed under their first one, two and three letters; longer beginnings are compared. */
const LONGEST_SHELF = 3;
/** Marks the edges of a word in its pairs of letters: most typing errors leave the first letter alone. */
const EDGE = 0x20;

export class TermIndex {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #shelves = new Map<string, number[]>();
  readonly #pairs = new Map<number, number[]>();
  readonly #sounds = new Map<string, number[]>();
  #shared = new Uint8Array(1024);

  get size(): number {
    return this.#terms.length;
  }

  /** Answers the term's number, new or known. */
  add(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    this.#ids.set(term, id);
    this.#terms.push(term);
    for (let length = 1; length <= Math.min(LONGEST_SHELF, term.length); length++) {
      file(this.#shelves, term.slice(0, length), id);
    }
    for (const pair of pairsOf(term)) file(this.#pairs, pair, id);
    const sound = soundKey(term);
    if (sound !== null) file(this.#sounds, sound, id);
    return id;
  }

  termOf(id: number): string {
    return this.#terms[id]!;
  }

  exactly(word: string): number | undefined {
    return this.#ids.get(word);
  }

  /** Terms that begin with the word and are longer. */
  startingWith(word: string): number[] {
    const shelf = this.#shelves.get(word.slice(0, LONGEST_SHELF)) ?? [];
    return shelf.filter((id) => {
      const term = this.#terms[id]!;
      return term.length > word.length && term.startsWith(word);
    });
  }

  /** Terms that a reader may hear as the word. */
  soundingLike(word: string): readonly number[] {
    const sound = soundKey(word);
    return sound === null ? [] : (this.#sounds.get(sound) ?? []);
  }

  /**
   * Terms that share many pairs of neighbouring letters with the word, most first: those among which one that the
   * reader meant is to be looked for.
   */
  resembling(word: string, most: number): number[] {
    if (this.#shared.length < this.size) this.#shared = new Uint8Array(this.size * 2);
    const pairs = pairsOf(word);
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const id of this.#pairs.get(pair) ?? []) {
        if (this.#shared[id] === 0) touched.push(id);
        this.#shared[id]!++;
      }
    }
    const enough = Math.max(2, Math.floor(pairs.length / 3));
    const byShared: number[][] = [];
    for (const id of touched) {
      const shared = this.#shared[id]!;
      this.#shared[id] = 0;
      if (shared >= enough) (byShared[shared] ??= []).push(id);
    }
    return byShared.reverse().flat().slice(0, most);
  }
}

/** Each pair once, as a number. */
function pairsOf(word: string): number[] {
  const pairs = new Set<number>();
  let previous = EDGE;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    pairs.add(previous * 0x1_0000 + unit);
    previous = unit;
  }
  pairs.add(previous * 0x1_0000 + EDGE);
  return [...pairs];
}

function file<Key>(shelves: Map<Key, number[]>, key: Key, id: number): void {
  const shelf = shelves.get(key);
  if (shelf) shelf.push(id);
  else shelves.set(key, [id]);
}
