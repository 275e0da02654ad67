/** Which of some words a misspelt one may mean, and how near each is: Fuse's approximate matching, on few words. */
import Fuse from 'fuse.js';

export interface Typo {
  readonly term: number;
  /** 0 (the same) to 1. */
  readonly distance: number;
}

/** Letters that may be wrong, by the length of the word: about one in four, none in words that are all difference. */
function mostErrors(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : length < 11 ? 2 : 3;
}

/** In shorter words a wrong first letter makes another word; few readers get that one wrong. */
const SHORTEST_WITH_ANY_FIRST_LETTER = 6;

/** A match that begins this many letters into a word counts as one wrong from beginning to end. */
const DRIFT_LETTERS = 12;
/** More than this many meanings of one typing error only push out what the reader meant. */
const MOST_TYPOS = 12;

export function rankTypos(word: string, terms: readonly number[], termOf: (id: number) => string): Typo[] {
  const errors = mostErrors(word.length);
  if (errors === 0 || terms.length === 0) return [];
  const anyFirst = word.length >= SHORTEST_WITH_ANY_FIRST_LETTER;
  const fuse = new Fuse(
    terms.map((id) => termOf(id)),
    {
      includeScore: true,
      ignoreFieldNorm: true,
      isCaseSensitive: true, // all are folded
      threshold: errors / word.length + 0.01,
      distance: DRIFT_LETTERS,
    },
  );
  return fuse
    .search(word)
    .filter(({ item }) => item.length >= word.length - errors && (anyFirst || item[0] === word[0]))
    .slice(0, MOST_TYPOS)
    .map(({ refIndex, score = 1 }) => ({ term: terms[refIndex]!, distance: score }));
}
