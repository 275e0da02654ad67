/** Reads one block (paragraph, heading, cell) and keeps what was found with the signs beside it, but no text. */
import type { GazetteerEntry } from '../match/entry.ts';
import { entityAt } from '../match/entry-at.ts';
import type { Gazetteer } from '../match/gazetteer.ts';
import type { Candidate } from '../match/find-candidates.ts';
import { isContrasted } from './contrast.ts';
import { languageVotes, primaryTag, winningLanguage } from './detect-language.ts';
import { entitiesKnowing, type FindNames } from './entities-knowing.ts';
import { entriesOf } from './entries-of.ts';
import { lineAround, lineShape } from './line-shape.ts';
import { wordsAfter, wordsBefore, type Word } from './neighbour-words.ts';
import {
  EMPTY_READING,
  type BlockReading,
  type ContextSighting,
  type ContextStrength,
  type LineShape,
  type Sighting,
} from './reading.ts';
import { sentenceStarts } from './sentence-breaks.ts';
import { readSigns } from './signs/read-signs.ts';

const NO_VOTES: BlockReading['languages'] = [];

export interface CandidateFacts {
  readonly gazetteer: Gazetteer;
  /** The matcher, which whoever found the candidates has at hand: the rules ask it what else a word names. */
  readonly find: FindNames;
  /** Language of the text, where it is known. */
  readonly lang?: string | undefined;
}

export function readCandidates(
  text: string,
  candidates: readonly Candidate[],
  { gazetteer, find, lang }: CandidateFacts,
): BlockReading {
  if (candidates.length === 0) return EMPTY_READING;
  // Where the language is given, nobody will ask for votes.
  const languages = lang === undefined ? languageVotes(text) : NO_VOTES;
  const textLang = lang === undefined ? winningLanguage(languages) : primaryTag(lang);
  const block = new BlockIndex(text, candidates, { gazetteer, find, lang: textLang });
  const sightings: Sighting[] = [];
  const contexts: ContextSighting[] = [];
  for (const candidate of candidates) readCandidate(block, candidate, sightings, contexts);
  return { length: text.length, sightings, contexts, languages };
}

function readCandidate(
  block: BlockIndex,
  candidate: Candidate,
  sightings: Sighting[],
  contexts: ContextSighting[],
): void {
  const { start, end, firstEntry, entryCount } = candidate;
  const sentence = block.sentenceAt(start);
  const contrasted = block.isContrasted(start);
  let context = false;
  let strength: ContextStrength = 'word';
  for (const [i, entry] of block.entriesOf(candidate).entries()) {
    if (entry.kind === 'context') {
      context = true;
      continue;
    }
    if (entry.kind === 'name') strength = stronger(strength, entry);
    const { type, reach } = entityAt(block.gazetteer, entry.entity);
    const { needs, role, lang, entity } = entry;
    const signs = entry.kind === 'name' ? block.signsOf(candidate, entry) : [];
    sightings.push({
      start,
      end,
      entry: firstEntry + i,
      entity,
      type,
      reach,
      kind: entry.kind,
      needs,
      role,
      lang,
      sentence,
      contrasted,
      manyWords: block.hasManyWords(candidate),
      signs,
    });
  }
  if (context && !contrasted) contexts.push({ start, end, firstEntry, entryCount, sentence, strength });
}

function stronger(known: ContextStrength, { needs, role }: GazetteerEntry): ContextStrength {
  if (needs === 'nothing') return 'safe';
  if (known !== 'word') return known;
  return role === 'acronym' ? 'letters' : 'weak';
}

/** Everything that is looked up more than once while one block is read; dropped with the text. */
class BlockIndex {
  readonly gazetteer: Gazetteer;
  readonly #find: FindNames;
  readonly #text: string;
  readonly #textLang: string | undefined;
  readonly #starts = new Map<number, Candidate[]>();
  readonly #ends = new Map<number, Candidate[]>();
  readonly #sentences: readonly number[];
  #sentence = 0;
  #line: { start: number; end: number; shape: LineShape } | undefined;
  #words: { key: Candidate; before: readonly Word[]; after: readonly Word[] } | undefined;

  constructor(text: string, candidates: readonly Candidate[], { gazetteer, find, lang }: CandidateFacts) {
    this.gazetteer = gazetteer;
    this.#find = find;
    this.#text = text;
    this.#textLang = lang;
    this.#sentences = sentenceStarts(text);
    for (const candidate of candidates) {
      append(this.#starts, candidate.start, candidate);
      append(this.#ends, candidate.end, candidate);
    }
  }

  /** Candidates come in text order, so the cursor only moves forward. */
  sentenceAt(offset: number): number {
    while ((this.#sentences[this.#sentence] ?? Infinity) <= offset) this.#sentence++;
    return this.#sentence;
  }

  hasManyWords({ start, end }: Candidate): boolean {
    return /\s/u.test(this.#text.slice(start, end));
  }

  isContrasted(start: number): boolean {
    return isContrasted(this.#text, start);
  }

  entriesOf(candidate: Candidate): readonly GazetteerEntry[] {
    return entriesOf(this.gazetteer, candidate.firstEntry, candidate.entryCount);
  }

  signsOf(candidate: Candidate, entry: GazetteerEntry): Sighting['signs'] {
    const { type, reach } = entityAt(this.gazetteer, entry.entity);
    if (this.#words?.key !== candidate) {
      const before = wordsBefore(this.#text, candidate.start);
      this.#words = { key: candidate, before, after: wordsAfter(this.#text, candidate.end) };
    }
    const has = (list: readonly Candidate[] | undefined, test: (found: GazetteerEntry) => boolean): boolean =>
      list?.some((found) => found !== candidate && this.entriesOf(found).some(test)) === true;
    const own = (found: GazetteerEntry): boolean =>
      found.entity === entry.entity && found.kind !== 'not-name';
    const ownName = (found: GazetteerEntry): boolean =>
      found.entity === entry.entity && found.kind === 'name';
    const name = (found: GazetteerEntry): boolean => found.entity !== entry.entity && found.kind === 'name';
    return readSigns({
      text: this.#text,
      start: candidate.start,
      end: candidate.end,
      surface: this.#text.slice(candidate.start, candidate.end),
      type,
      reach,
      needs: entry.needs,
      role: entry.role,
      lang: entry.lang,
      before: this.#words.before,
      after: this.#words.after,
      shape: this.#shapeAt(candidate.start),
      textLang: this.#textLang,
      nameStartsAt: (offset) => has(this.#starts.get(offset), name),
      nameEndsAt: (offset) => has(this.#ends.get(this.#stemEnd(offset)), name),
      safePlaceAt: (offset, edge) =>
        has((edge === 'start' ? this.#starts : this.#ends).get(offset), (found) => this.#isSafePlace(found)),
      ownContextAt: (offset) => has(this.#starts.get(offset), own),
      ownNameAt: (offset) => has(this.#starts.get(offset), ownName),
      ownNameEndsAt: (offset) => has(this.#ends.get(offset), ownName),
      ownWord: (word) => entitiesKnowing(this.gazetteer, this.#find, word).has(entry.entity),
    });
  }

  #isSafePlace({ kind, needs, entity }: GazetteerEntry): boolean {
    return kind === 'name' && needs === 'nothing' && entityAt(this.gazetteer, entity).type === 'place';
  }

  /** "Emirlikleri'nin": the name ends before the apostrophe and its suffix. */
  #stemEnd(offset: number): number {
    const suffix = /['’]\p{Ll}{1,5}$/u.exec(this.#text.slice(Math.max(0, offset - 6), offset));
    return suffix && !this.#ends.has(offset) ? offset - suffix[0].length : offset;
  }

  #shapeAt(offset: number): LineShape {
    if (!this.#line || offset >= this.#line.end || offset < this.#line.start) {
      const { start, end } = lineAround(this.#text, offset);
      this.#line = { start, end: Math.max(end, offset + 1), shape: lineShape(this.#text.slice(start, end)) };
    }
    return this.#line.shape;
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
