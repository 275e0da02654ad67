/** Anchors are locators, not quotations: a few words at either end of the passage. */
import type { Dossier } from '../model.ts';
import type { Problem } from '../problem.ts';
import { anError, aWarning, type Finding } from './finding.ts';

/** Of textStart and textEnd, when a passage is told by both. */
const MAX_END_WORDS = 6;
/** Of textStart alone, which then is the whole passage. */
const MAX_WHOLE_WORDS = 8;
/** Fewer than this are seldom one place only. */
const MIN_WORDS = 3;

export function checkAnchorLength(dossier: Dossier): Finding[] {
  return dossier.claims.flatMap(({ anchor }, index) => {
    const path = (key: string) => ['claims', index, 'anchor', key] as const;
    const max = anchor.textEnd === '' ? MAX_WHOLE_WORDS : MAX_END_WORDS;
    const start = countWords(anchor.textStart);
    const end = countWords(anchor.textEnd);
    return [
      ...(start > max ? [anError(path('textStart'), tooMany(start, max))] : []),
      ...(end > MAX_END_WORDS ? [anError(path('textEnd'), tooMany(end, MAX_END_WORDS))] : []),
      ...(end > 0 && start < MIN_WORDS ? [aWarning(path('textStart'), tooFew(start))] : []),
      ...(end > 0 && end < MIN_WORDS ? [aWarning(path('textEnd'), tooFew(end))] : []),
    ];
  });
}

function tooMany(length: number, max: number): Problem {
  return { is: 'anchor-too-many-words', length, max };
}

function tooFew(count: number): Problem {
  return { is: 'anchor-too-few-words', count, min: MIN_WORDS, max: MAX_END_WORDS };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
