/** Reads one block (paragraph, heading, cell) and keeps what was found with the signs beside it, but no text. */
import type { GazetteerEntry } from '../match/entry.ts';
import { entityAt } from '../match/entry-at.ts';
import type { Candidate } from '../match/find-candidates.ts';
import { BlockIndex, type CandidateFacts } from './block-index.ts';
import { candidateView } from './candidate-view.ts';
import { isContrasted } from './contrast.ts';
import { languageVotes, winningLanguage } from './detect-language.ts';
import { OF_WORDS } from './lexicon/longer-names.ts';
import { primaryTag } from './primary-tag.ts';
import {
  EMPTY_READING,
  type BlockReading,
  type ContextSighting,
  type ContextStrength,
  type Sighting,
} from './reading.ts';
import { readSigns } from './signs/read-signs.ts';

const NO_VOTES: BlockReading['languages'] = [];

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
  const contrasted = isContrasted(block.text, start);
  let context = false;
  let strength: ContextStrength = 'word';
  const entries = block.entriesOf(candidate);
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    if (entry.kind === 'context') {
      context = true;
      continue;
    }
    if (entry.kind === 'name') strength = stronger(strength, entry);
    const { type, reach } = entityAt(block.gazetteer, entry.entity);
    const { needs, role, lang, entity } = entry;
    const signs = entry.kind === 'name' ? readSigns(candidateView(block, candidate, entry)) : [];
    sightings.push({
      start,
      end,
      entry: firstEntry + i,
      entity,
      type,
      reach,
      kind: entry.kind,
      goesOn: entry.kind === 'not-name' && OF_WORDS.has(lastWord(block.text, candidate)),
      needs,
      role,
      lang,
      sentence,
      contrasted,
      manyWords: /\s/.test(block.text.slice(start, end)),
      signs,
    });
  }
  if (context && !contrasted) contexts.push({ start, end, firstEntry, entryCount, sentence, strength });
}

function lastWord(text: string, { start, end }: Candidate): string {
  return text.slice(start, end).split(/\s+/u).at(-1)!;
}

function stronger(known: ContextStrength, { needs, role }: GazetteerEntry): ContextStrength {
  if (needs === 'nothing') return 'safe';
  if (known !== 'word') return known;
  return role === 'acronym' ? 'letters' : 'weak';
}
