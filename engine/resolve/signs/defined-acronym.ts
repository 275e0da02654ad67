/**
 * Letters that the text itself explains differently (convention 27): "Ghana News Agency (GNA)", "LNA, or locked nucleic
 * acid", "the NSC, which is to say the National Safety Council". The other meaning owns the letters until the text turns
 * back. Letters right after, or before, a bracketed form of the entity's own name are a sign of the entity.
 */
import type { Sign } from '../reading.ts';
import type { NameView } from './name-view.ts';

const LETTERS = /[^\p{L}]/gu;
const MIN_LETTERS = 2;
/** Two letters spell out by chance too often, except right behind "is the". */
const SAFE_LETTERS = 3;
const IS_THE = /^\s+(?:is|was)\s+(?:the|an?)\s/u;
const MAX_LETTERS = 6;
const SMALL_WORDS = /^(?:of|and|the|for|de|la|du|des|et|der|die|das|und|für|von|del|y|e|di|in|on|to|a)$/u;
const WORD = /[\p{L}\p{M}]+/gu;
const REACH = 110;

export function definedAcronym(view: NameView): Sign | undefined {
  if (view.role !== 'acronym') return undefined;
  const letters = view.surface.replace(LETTERS, '').toLowerCase();
  if (letters.length < MIN_LETTERS || letters.length > MAX_LETTERS) return undefined;
  const left = view.text.slice(Math.max(0, view.start - REACH), view.start);
  const right = view.text.slice(view.end, view.end + REACH);
  const own = ownForm(view, left, right);
  if (own) return { rule: 'defined-acronym', effect: 'own', detail: view.surface };
  const long = letters.length >= SAFE_LETTERS;
  const other =
    (long ? spelledBefore(left, letters) : undefined) ?? meantAfter(right) ?? spelledAfter(right, letters);
  return other === undefined ? undefined : { rule: 'defined-acronym', effect: 'other', detail: other };
}

function ownForm(view: NameView, left: string, right: string): boolean {
  const open = /\s*[([（]["“]?$/u.exec(left);
  if (open && view.ownNameEndsAt(view.start - open[0].length)) return true;
  const close = /^\s*[([（]/u.exec(right);
  return close !== null && view.ownNameAt(view.end + close[0].length);
}

/** "Ghana News Agency (" — the last words before the bracket spell the letters. */
function spelledBefore(left: string, letters: string): string | undefined {
  if (!/\s*[([]["“]?$|,\s+(?:or|known as|called|hence)\s+(?:the\s+)?["“]?$/u.test(left)) return undefined;
  const words = left.replace(/,\s+(?:or|known as|called|hence)\s+(?:the\s+)?["“]?$/u, '').match(WORD) ?? [];
  return spelling(words, words.length - 1, letters, -1);
}

/** "US, by which radiologists mean ultrasound". */
function meantAfter(right: string): string | undefined {
  return /^,\s+by\s+which\s+(?:\p{L}+\s+){1,4}(?:means?|meant)\s+(\p{L}+)/u.exec(right)?.[1];
}

/** " (Locked Nucleic Acid", ", or locked nucleic acid", ", which is to say the National Safety Council". */
function spelledAfter(right: string, letters: string): string | undefined {
  const lead =
    /^(?:\s*[([]["“]?|\s?[:–—]\s|,\s+(?:or|short for|i\.e\.|that is|which (?:is|was|here|stands|means)(?: (?:to|say|short|for|here|of|course))*|as in|meaning|for|the)\s+(?:the\s+)?|\s+(?:stands for|is short for|means|is|was)\s+(?:the\s+|an?\s+)?)/u.exec(
      right,
    );
  if (!lead || (letters.length < SAFE_LETTERS && !IS_THE.test(right))) return undefined;
  const words = right.slice(lead[0].length).match(WORD) ?? [];
  // A remark in brackets, or what is said of the bearer, spells letters by chance; a definition there has capitals.
  const chance = /[([]/u.test(lead[0]) || (/\s(?:is|was)\s/u.test(lead[0]) && !IS_THE.test(right));
  if (chance && !/^\p{Lu}/u.test(words[0] ?? '')) return undefined;
  const maxSkip = IS_THE.test(right) ? 0 : 3;
  for (let skip = 0; skip <= Math.min(maxSkip, words.length); skip++) {
    const found = spelling(words, skip, letters, 1);
    if (found !== undefined) return found;
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
