/** Everything that is looked up more than once while one block is read; dropped with the text. */
import type { GazetteerEntry } from '../match/entry.ts';
import type { Candidate } from '../match/find-candidates.ts';
import type { Gazetteer } from '../match/gazetteer.ts';
import { entitiesKnowing, type FindNames } from './entities-knowing.ts';
import { entriesOf } from './entries-of.ts';
import { lineAround, lineShape } from './line-shape.ts';
import { WordsAfter, WordsBefore, type WordRow } from './neighbour-words.ts';
import type { LineShape } from './reading.ts';
import { sentenceCounter } from './sentence-counter.ts';

export interface CandidateFacts {
  readonly gazetteer: Gazetteer;
  /** The matcher, which whoever found the candidates has at hand: the rules ask it what else a word names. */
  readonly find: FindNames;
  /** Language of the text, where it is known. */
  readonly lang?: string | undefined;
}

/** Of so many candidates those at an offset are found without sorting them first. */
const FEW = 16;
const NOTHING: readonly GazetteerEntry[] = [];

interface Beside {
  readonly before: WordRow;
  readonly after: WordRow;
}

export class BlockIndex {
  readonly text: string;
  readonly gazetteer: Gazetteer;
  readonly lang: string | undefined;
  /** Candidates come in text order. */
  readonly sentenceAt: (offset: number) => number;
  readonly #find: FindNames;
  readonly #candidates: readonly Candidate[];
  #starts: ReadonlyMap<number, readonly Candidate[]> | undefined;
  #ends: ReadonlyMap<number, readonly Candidate[]> | undefined;
  #line: { start: number; end: number; shape: LineShape } | undefined;
  #last: Candidate | undefined;
  #beside: Beside | undefined;

  constructor(text: string, candidates: readonly Candidate[], { gazetteer, find, lang }: CandidateFacts) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.lang = lang;
    this.#find = find;
    this.#candidates = candidates;
    this.sentenceAt = sentenceCounter(text);
  }

  /** Kept for the candidate asked about last, since its meanings are read one after another. */
  wordsBeside(candidate: Candidate): Beside {
    if (this.#last !== candidate || !this.#beside) {
      this.#last = candidate;
      this.#beside = {
        before: new WordsBefore(this.text, candidate.start),
        after: new WordsAfter(this.text, candidate.end),
      };
    }
    return this.#beside;
  }

  entriesOf({ firstEntry, entryCount }: Candidate): readonly GazetteerEntry[] {
    return entriesOf(this.gazetteer, firstEntry, entryCount);
  }

  /** Meanings of what else begins, or ends, at an offset. Few rules ask, and of few names. */
  startingAt(offset: number, self: Candidate): readonly GazetteerEntry[] {
    if (this.#candidates.length > FEW) this.#starts ??= Map.groupBy(this.#candidates, ({ start }) => start);
    const found = this.#starts ? this.#starts.get(offset) : this.#candidates;
    return found ? this.#others(found, self, (other) => other.start === offset) : NOTHING;
  }

  endingAt(offset: number, self: Candidate): readonly GazetteerEntry[] {
    if (this.#candidates.length > FEW) this.#ends ??= Map.groupBy(this.#candidates, ({ end }) => end);
    const found = this.#ends ? this.#ends.get(offset) : this.#candidates;
    return found ? this.#others(found, self, (other) => other.end === offset) : NOTHING;
  }

  #others(
    found: readonly Candidate[],
    self: Candidate,
    isThere: (other: Candidate) => boolean,
  ): readonly GazetteerEntry[] {
    let entries = NOTHING;
    for (let i = 0; i < found.length; i++) {
      const other = found[i]!;
      if (other === self || !isThere(other)) continue;
      entries = entries.length === 0 ? this.entriesOf(other) : [...entries, ...this.entriesOf(other)];
    }
    return entries;
  }

  knows(entity: number, word: string): boolean {
    return entitiesKnowing(this.gazetteer, this.#find, word).has(entity);
  }

  shapeAt(offset: number): LineShape {
    if (!this.#line || offset >= this.#line.end || offset < this.#line.start) {
      const { start, end } = lineAround(this.text, offset);
      this.#line = { start, end: Math.max(end, offset + 1), shape: lineShape(this.text.slice(start, end)) };
    }
    return this.#line.shape;
  }
}
