/**
 * What is left of a name when everything goes on which transcriptions disagree: vowels, doubled letters, c/k/q/g, v/w,
 * kh/h. "Qaddafi", "Kadhafi" and "القذافي" have one key, and so have "Haftar", "Хафтар" and "حفتر".
 */
import { inLatin } from './latin-letters.ts';

/** Shorter keys say too little: half the names of a large dossier share one. */
const FEWEST_SOUNDS = 3;

const MERGED: readonly (readonly [RegExp, string])[] = [
  [/^(?:wl|vl)/g, 'vl'],
  [/sch|sh|tch|ch/g, 's'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/zh|dj|j/g, 'z'],
  [/c(?=[eiy])|ts|tz|z/g, 's'],
  [/[ckqg]/g, 'k'],
  [/x/g, 'ks'],
  [/^w/g, 'v'],
  [/(?!^)h/g, ''],
  [/^[aeiouy]+/g, 'a'],
  [/(?!^)[aeiouyw]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Null for words that are too short for it, and for scripts without letters that have a sound of their own. */
export function soundKey(folded: string): string | null {
  const latin = inLatin(folded) ?? folded;
  if (!/^[a-z]+$/.test(latin)) return null;
  const key = MERGED.reduce((sounds, [from, to]) => sounds.replace(from, to), latin);
  return key.length >= FEWEST_SOUNDS ? key : null;
}
