/**
 * Finds a passage in a text that may have been edited since: exactly where it stands unchanged, else where it fits
 * best. The weights are those known from annotation tools: the quote 50, what stands before 20, what follows 20.
 */
import search from 'approx-string-match';
import type { Anchor } from '../../../../engine/dossier/model.ts';
import type { Span } from '../../../../engine/span.ts';

const QUOTE_WEIGHT = 50;
const PREFIX_WEIGHT = 20;
const SUFFIX_WEIGHT = 20;

/** Words of the anchor that may differ; a locator is short, so half of it wrong would fit anywhere. */
const MOST_ERRORS = 0.25;
/** From the first words of a passage to its last: the longest sentence of a newspaper has about 800 characters. */
const LONGEST_PASSAGE = 1500;
/** Below this the words have found something else. */
const LEAST_SCORE = 0.75;
/** How many places are compared; common words may fit in hundreds. */
const MOST_PLACES = 40;

/** In the folded text; `foldForQuotes` keeps every character's place. */
export function findQuote(text: string, anchor: Anchor): Span | null {
  const start = tidy(anchor.textStart);
  const end = tidy(anchor.textEnd);
  let best: (Span & { readonly score: number }) | null = null;
  for (const place of findPlaces(text, start)) {
    const passage = end === '' ? place : extendTo(text, place, end);
    if (!passage) continue;
    const score = rate(text, passage, anchor);
    if (!best || score > best.score) best = { ...passage, score };
  }
  return best && best.score >= LEAST_SCORE ? { start: best.start, end: best.end } : null;
}

interface Place extends Span {
  /** How well the words fit, 0–1. */
  readonly fit: number;
}

function findPlaces(text: string, words: string): Place[] {
  const exact: Place[] = [];
  for (
    let at = text.indexOf(words);
    at !== -1 && exact.length < MOST_PLACES;
    at = text.indexOf(words, at + 1)
  ) {
    exact.push({ start: at, end: at + words.length, fit: 1 });
  }
  if (exact.length > 0) return exact;
  return search(text, words, Math.floor(words.length * MOST_ERRORS))
    .toSorted((a, b) => a.errors - b.errors)
    .slice(0, MOST_PLACES)
    .map(({ start, end, errors }) => ({ start, end, fit: 1 - errors / words.length }));
}

function extendTo(text: string, from: Place, words: string): Place | null {
  const after = text.slice(from.end, from.end + LONGEST_PASSAGE);
  const [nearest] = findPlaces(after, words).toSorted((a, b) => b.fit - a.fit || a.start - b.start);
  if (!nearest) return null;
  return { start: from.start, end: from.end + nearest.end, fit: (from.fit + nearest.fit) / 2 };
}

function rate(text: string, { start, end, fit }: Place, anchor: Anchor): number {
  const prefix = tidy(anchor.prefix);
  const suffix = tidy(anchor.suffix);
  const before =
    prefix === '' ? 0 : PREFIX_WEIGHT * fitAt(text.slice(0, start).trimEnd().slice(-prefix.length), prefix);
  const after =
    suffix === '' ? 0 : SUFFIX_WEIGHT * fitAt(text.slice(end).trimStart().slice(0, suffix.length), suffix);
  const whole = QUOTE_WEIGHT + (prefix === '' ? 0 : PREFIX_WEIGHT) + (suffix === '' ? 0 : SUFFIX_WEIGHT);
  return (QUOTE_WEIGHT * fit + before + after) / whole;
}

function fitAt(text: string, words: string): number {
  const [best] = search(text, words, words.length).toSorted((a, b) => a.errors - b.errors);
  return best ? 1 - best.errors / words.length : 0;
}

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′]/gu, "'"],
  [/[“”„‟″«»]/gu, '"'],
  [/[‐‑‒–—−]/gu, '-'],
  [/\s/gu, ' '],
];

/** One character for each, so that places in the folded text are places in the raw one. */
export function foldForQuotes(text: string): string {
  const lower = text.toLowerCase();
  // A few letters grow when lowered (İ): then the raw text is kept, and matches by its case.
  let folded = lower.length === text.length ? lower : text;
  for (const [pattern, replacement] of FOLDS) folded = folded.replace(pattern, replacement);
  return folded;
}

function tidy(words: string): string {
  return foldForQuotes(words).replace(/ +/gu, ' ').trim();
}
