/** Finds the words by which a text itself explains letters, before or behind them. */
import { wordSet } from '../lexicon/word-set.ts';
import { isCapitalised } from '../neighbour-words.ts';
import { ownNameAt, type NameView } from './name-view.ts';

/** Two letters spell out by chance too often, except right behind "is the". */
export const SAFE_LETTERS = 3;
const IS_THE = /^\s+(?:is|was)\s+(?:the|an?)\s/u;
const SMALL_WORDS = /^(?:of|and|the|for|de|la|du|des|et|der|die|das|und|für|von|del|y|e|di|in|on|to|a)$/u;
const WORD = /[\p{L}\p{M}]+/gu;
const MEANS = wordSet('is was means meant called for be');
const LEAD_BEFORE = /,\s+(?:or|known as|called|hence)\s+(?:the\s+)?["“]?$/u;
const LEAD_BEHIND =
  /^(?:\s*[([]["“]?|\s?[:–—]\s|,\s+(?:or|short for|i\.e\.|that is|which (?:is|was|here|stands|means)(?: (?:to|say|short|for|here|of|course))*|as in|meaning|for|the)\s+(?:the\s+)?|\s+(?:stands for|is short for|means|is|was)\s+(?:the\s+|an?\s+)?)/u;

/** "Ghana News Agency (" — the last words before the bracket spell the letters. */
export function spelledBefore(left: string, letters: string): string | undefined {
  if (letters.length < SAFE_LETTERS) return undefined;
  if (!/[([]["“]?$/u.test(left) && !LEAD_BEFORE.test(left)) return undefined;
  const words = left.replace(LEAD_BEFORE, '').match(WORD) ?? [];
  return spelling(words, words.length - 1, letters, -1);
}

/** "US, by which radiologists mean ultrasound". */
export function meantBehind({ after }: NameView, right: string): string | undefined {
  if (after[0]?.text !== 'by') return undefined;
  return /^,\s+by\s+which\s+(?:\p{L}+\s+){1,4}(?:means?|meant)\s+(\p{L}+)/u.exec(right)?.[1];
}

/** " (Locked Nucleic Acid", ", or locked nucleic acid", ", which is to say the National Safety Council". */
export function spelledBehind(right: string, letters: string): string | undefined {
  const lead = LEAD_BEHIND.exec(right)?.[0];
  const isThe = IS_THE.test(right);
  if (lead === undefined || (letters.length < SAFE_LETTERS && !isThe)) return undefined;
  const words = right.slice(lead.length).match(WORD) ?? [];
  const exact = /\s(?:is|means)\s$/u.test(lead) ? wordForWord(words, letters) : undefined;
  if (exact !== undefined) return exact;
  if (isChance(lead, isThe) && !isCapitalised(words[0] ?? '')) return undefined;
  for (let skip = 0; skip <= (isThe ? 0 : 3); skip++) {
    const found = spelling(words, skip, letters, 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A remark in brackets, or what is said of the bearer, spells letters by chance; a definition there has capitals. */
function isChance(lead: string, isThe: boolean): boolean {
  return /[([]/u.test(lead) || (/\s(?:is|was)\s/u.test(lead) && !isThe);
}

/** "LNA is last night aboard": word for word, three times, is no chance. */
function wordForWord(words: readonly string[], letters: string): string | undefined {
  if (letters.length < SAFE_LETTERS) return undefined;
  const exact = words.slice(0, letters.length);
  const spelled = exact.every((word, i) => word.toLowerCase().startsWith(letters[i] ?? ''));
  return spelled && exact.length === letters.length ? exact.join(' ') : undefined;
}

/**
 * "CIA, on a cabin door, means Clean, Inspected, Approved", "NSC’s our owner, Nordic Steamship Company": capitals that spell
 * the letters one by one, in the same sentence. Two letters are spelled by chance, unless "is" or "means" comes before.
 */
export function spelledFurther(view: NameView, letters: string): string | undefined {
  const words = view.after;
  for (let at = 1; at + letters.length <= words.length; at++) {
    const run = words.slice(at, at + letters.length);
    const spelled = run.every(
      (word, i) =>
        word.text.startsWith(letters[i]?.toUpperCase() ?? '') &&
        /^\p{Lu}\p{Ll}/u.test(word.text) &&
        (i === 0 || /^,?\s+$/u.test(word.gap)),
    );
    const first = run[0];
    if (!spelled || !first || /[.!?;]\s/u.test(view.text.slice(view.end, first.start))) continue;
    const said = MEANS.has(words[at - 1]?.text ?? '') || letters.length >= SAFE_LETTERS;
    if (said && !ownNameAt(view, first.start)) return run.map((word) => word.text).join(' ');
  }
  return undefined;
}

/** Reads initials from `from` in one direction; small words may be skipped. */
function spelling(words: readonly string[], from: number, letters: string, step: 1 | -1): string | undefined {
  let matched = 0;
  let at = from;
  while (matched < letters.length) {
    const word = words[at];
    if (word === undefined) return undefined;
    const wanted = letters[step === 1 ? matched : letters.length - 1 - matched];
    if (word.toLowerCase().startsWith(wanted ?? '')) matched++;
    else if (!SMALL_WORDS.test(word.toLowerCase())) return undefined;
    at += step;
  }
  return (step === 1 ? words.slice(from, at) : words.slice(at + 1, from + 1)).join(' ');
}
