/** Which words of the vocabulary one word of a query may stand for, best first, each with what it costs to believe it. */
import { UNSPACED, charInfo } from '../text/char-table.ts';
import { inLatin } from './latin-letters.ts';
import { rankTypos } from './rank-typos.ts';
import type { TermIndex } from './term-index.ts';

/** The orders of magnitude of ranking: exact before beginning before misspelt. */
export const COST = { exact: 0, beginning: 1, typo: 4, inside: 6, sound: 6 } as const;
/** For a word that had to be carried over from another script first. */
const OTHER_SCRIPT = 2;
/** Words that share letters with a misspelt one; Fuse looks at these and no more. */
const LOOKED_AT = 60;
/** A shorter word may begin anything; only from here on is it worth while to look at what merely resembles it. */
const SHORTEST_LOOSE = 3;

export interface TermMatch {
  readonly term: number;
  readonly cost: number;
}

/**
 * @param loose where no word begins like it, also words for which it may be misspelt, or that sound like it in another
 * script
 */
export function matchWord(word: string, terms: TermIndex, loose: boolean): TermMatch[] {
  const close = closeMatches(word, terms, 0);
  if (!loose || close.length > 0 || word.length < SHORTEST_LOOSE) return close;
  const latin = inLatin(word);
  const meant = [
    ...looseMatches(word, terms, 0),
    ...(latin === null ? [] : closeMatches(latin, terms, OTHER_SCRIPT)),
    ...(latin === null ? [] : looseMatches(latin, terms, OTHER_SCRIPT)),
  ];
  if (meant.length > 0) return distinct(meant);
  const inside = longestTermInside(word, terms);
  if (inside !== undefined) return [{ term: inside, cost: COST.inside }];
  return terms.soundingLike(word).map((term) => ({ term, cost: COST.sound }));
}

/** "railroad" begins with "rail": a dossier may use the shorter word. */
function longestTermInside(word: string, terms: TermIndex): number | undefined {
  for (let length = word.length - 1; length >= Math.max(4, word.length / 2); length--) {
    const term = terms.exactly(word.slice(0, length));
    if (term !== undefined) return term;
  }
  return undefined;
}

/** Each term once, the best match of it, best first. */
export function distinct(matches: readonly TermMatch[]): TermMatch[] {
  const best = new Map<number, TermMatch>();
  for (const match of matches.toSorted((a, b) => a.cost - b.cost)) {
    if (!best.has(match.term)) best.set(match.term, match);
  }
  return [...best.values()];
}

function closeMatches(word: string, terms: TermIndex, extra: number): TermMatch[] {
  const exact = terms.exactly(word);
  const beginnings = terms.startingWith(word).map((term) => ({ term, cost: COST.beginning + extra }));
  if (exact === undefined) return beginnings;
  // A single letter is somebody's initial, and more often the beginning of what will be typed.
  const cost = extra + (word.length > 1 || isWordOfOneLetter(word) ? COST.exact : COST.beginning);
  return [{ term: exact, cost }, ...beginnings];
}

function looseMatches(word: string, terms: TermIndex, extra: number): TermMatch[] {
  const typos = rankTypos(word, terms.resembling(word, LOOKED_AT), (id) => terms.termOf(id));
  return typos.map(({ term, distance }) => ({ term, cost: COST.typo + extra + distance }));
}

/** In scripts without spaces each character is a word; digits are numbers. */
export function isWordOfOneLetter(word: string): boolean {
  return word.length === 1 && ((charInfo(word.charCodeAt(0)) & UNSPACED) !== 0 || /\d/.test(word));
}
