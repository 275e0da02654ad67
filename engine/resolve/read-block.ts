/** Matches and reads one block in one step. */
import { findCandidates } from '../match/find-candidates.ts';
import type { Gazetteer } from '../match/gazetteer.ts';
import { readCandidates } from './read-candidates.ts';
import type { BlockReading } from './reading.ts';

export function readBlock(text: string, gazetteer: Gazetteer, lang?: string): BlockReading {
  return readCandidates(text, findCandidates(text, gazetteer), { gazetteer, find: findCandidates, lang });
}
