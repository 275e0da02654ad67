/** Does the matcher find what the naive one finds? Shared by the property tests and the long fuzz run. */
import type { Dossier } from '../../../engine/dossier/model.ts';
import { compileGazetteer } from '../../../engine/match/compile-gazetteer.ts';
import type { Candidate } from '../../../engine/match/find-candidates.ts';
import { findCandidates, findLongest } from '../../../engine/match/find-candidates.ts';
import type { Gazetteer } from '../../../engine/match/gazetteer.ts';
import { entryAt } from '../../../engine/match/entry-at.ts';
import { loadGazetteer } from '../../../engine/match/gazetteer.ts';
import type { NaiveMatch } from './naive-matcher.ts';
import { createNaiveMatcher } from './naive-matcher.ts';

/** Compares the two on texts: answers the first difference in words, or undefined. */
export function createComparison(dossiers: readonly Dossier[]): (text: string) => string | undefined {
  const loaded = loadGazetteer(compileGazetteer(dossiers).buffer);
  if (!loaded.ok) return () => loaded.error;
  const naive = createNaiveMatcher(dossiers);
  return (text) => disagreement(text, loaded.value, naive(text));
}

function disagreement(
  text: string,
  gazetteer: Gazetteer,
  expected: readonly NaiveMatch[],
): string | undefined {
  const candidates = findCandidates(text, gazetteer);
  return (
    difference(
      'candidates',
      candidates.map((candidate) => described(candidate, gazetteer)),
      expected.map(describe),
    ) ??
    difference('longest', findLongest(text, gazetteer).map(span), longestOf(expected).map(span)) ??
    outOfOrder(candidates)
  );
}

function difference(
  what: string,
  actual: readonly string[],
  expected: readonly string[],
): string | undefined {
  const same = actual.length === expected.length && actual.every((entry, i) => entry === expected[i]);
  return same ? undefined : `${what}: found ${actual.join(' | ')}, expected ${expected.join(' | ')}`;
}

const span = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;
const describe = (match: NaiveMatch): string => `${span(match)} ${match.meanings.join(',')}`;

function described(candidate: Candidate, gazetteer: Gazetteer): string {
  const meanings = Array.from({ length: candidate.entryCount }, (_, i) => {
    const { kind, entity } = entryAt(gazetteer, candidate.firstEntry + i);
    return `${kind}:${entity}`;
  });
  return `${span(candidate)} ${[...new Set(meanings)].sort().join(',')}`;
}

/** Leftmost-longest over names. */
function longestOf(matches: readonly NaiveMatch[]): NaiveMatch[] {
  const chosen: NaiveMatch[] = [];
  for (const match of matches) {
    if (!match.meanings.some((meaning) => meaning.startsWith('name:'))) continue;
    if (match.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(match);
  }
  return chosen;
}

function outOfOrder(candidates: readonly Candidate[]): string | undefined {
  for (let i = 1; i < candidates.length; i++) {
    const [before, after] = [candidates[i - 1]!, candidates[i]!];
    if (before.start < after.start || (before.start === after.start && before.end > after.end)) continue;
    return `out of order: ${span(before)} ${span(after)}`;
  }
  return undefined;
}
