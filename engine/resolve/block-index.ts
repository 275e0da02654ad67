/** Everything that is looked up more than once while one block is read; dropped with the text. */
import type { GazetteerEntry } from '../match/entry.ts';
import type { Candidate } from '../match/find-candidates.ts';
import type { Gazetteer } from '../match/gazetteer.ts';
import { entitiesKnowing, type FindNames } from './entities-knowing.ts';
import { entriesOf } from './entries-of.ts';
import { lineAround, lineShape } from './line-shape.ts';
import { wordsAfter, wordsBefore, type Word } from './neighbour-words.ts';
import type { LineShape } from './reading.ts';
import { sentenceStarts } from './sentence-breaks.ts';

export interface CandidateFacts {
  readonly gazetteer: Gazetteer;
  /** The matcher, which whoever found the candidates has at hand: the rules ask it what else a word names. */
  readonly find: FindNames;
  /** Language of the text, where it is known. */
  readonly lang?: string | undefined;
}

interface Beside {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

export class BlockIndex {
  readonly text: string;
  readonly gazetteer: Gazetteer;
  readonly lang: string | undefined;
  readonly #find: FindNames;
  readonly #candidates: readonly Candidate[];
  #starts: ReadonlyMap<number, readonly Candidate[]> | undefined;
  #ends: ReadonlyMap<number, readonly Candidate[]> | undefined;
  readonly #sentences: readonly number[];
  #sentence = 0;
  #line: { start: number; end: number; shape: LineShape } | undefined;
  #last: Candidate | undefined;
  #beside: Beside | undefined;

  constructor(text: string, candidates: readonly Candidate[], { gazetteer, find, lang }: CandidateFacts) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.lang = lang;
    this.#find = find;
    this.#candidates = candidates;
    this.#sentences = sentenceStarts(text);
  }

  /** Candidates come in text order, so the cursor only moves forward. */
  sentenceAt(offset: number): number {
    while ((this.#sentences[this.#sentence] ?? Infinity) <= offset) this.#sentence++;
    return this.#sentence;
  }

  /** Kept for the candidate asked about last, since its meanings are read one after another. */
  wordsBeside(candidate: Candidate): Beside {
    if (this.#last !== candidate || !this.#beside) {
      this.#last = candidate;
      this.#beside = {
        before: wordsBefore(this.text, candidate.start),
        after: wordsAfter(this.text, candidate.end),
      };
    }
    return this.#beside;
  }

  entriesOf({ firstEntry, entryCount }: Candidate): readonly GazetteerEntry[] {
    return entriesOf(this.gazetteer, firstEntry, entryCount);
  }

  /** Meanings of what else begins, or ends, at an offset. Few rules ask, and of few names. */
  startingAt(offset: number, self: Candidate): readonly GazetteerEntry[] {
    this.#starts ??= Map.groupBy(this.#candidates, ({ start }) => start);
    return this.#others(this.#starts.get(offset), self);
  }

  endingAt(offset: number, self: Candidate): readonly GazetteerEntry[] {
    this.#ends ??= Map.groupBy(this.#candidates, ({ end }) => end);
    return this.#others(this.#ends.get(offset), self);
  }

  #others(found: readonly Candidate[] | undefined, self: Candidate): readonly GazetteerEntry[] {
    return found?.flatMap((other) => (other === self ? [] : this.entriesOf(other))) ?? [];
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
