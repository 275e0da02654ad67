/** Finds the words by which a text itself explains letters, before or behind them. */
import { wordSet } from '../lexicon/word-set.ts';
import { isCapitalised } from '../neighbour-words.ts';
import { ownContextAt, ownNameAt, plainLeft, type NameView } from './name-view.ts';

/** Two letters spell out by chance too often, except right behind "is the". */
export const SAFE_LETTERS = 3;
const IS_THE = /^\s+(?:is|was)\s+(?:the|an?)\s/u;
const SMALL_WORDS = /^(?:of|and|the|for|de|la|du|des|et|der|die|das|und|für|von|del|y|e|di|in|on|to|a)$/u;
const WORD = /[\p{L}\p{M}]+/gu;
const MEANS = wordSet('is was means meant called for be');
const LEAD_BEFORE = /,\s+(?:(?:or|known as|called|hence)\s+)?(?:the\s+)?["“]?$/u;
const FOR_SHORT = /^["”]?\s+(?:for|in) short(?!\p{L})/u;
const LEAD_BEHIND =
  /^(?:\s*[([](?:that is,\s)?["“]?|\s?[:–—]\s|,\s+(?:or|short for|i\.e\.|that is|which (?:is|was|here|stands|means)(?: (?:to|say|short|for|here|of|course))*|as in|meaning|for|the)\s+(?:the\s+)?|\s+for\s+the\s+|\s+(?:stands for|is short for|means|is|was)\s+(?:the\s+|an?\s+)?)/u;

/** "EU for equipment unsafe, NSC for no spare crew": of what is written on the spot. */
export function listedBehind(right: string, letters: string): string | undefined {
  const listed = right.startsWith(' for ') ? IN_A_LIST.exec(right)?.[1] : undefined;
  const words = listed?.split(' ') ?? [];
  return beginWith(letters, words) ? listed : undefined;
}

/** One word for each letter, none left over. */
function beginWith(letters: string, words: readonly string[]): boolean {
  return words.length === letters.length && words.every((word, i) => word.startsWith(letters[i] ?? ''));
}

const IN_A_LIST = /^ for (\p{Ll}+(?: \p{Ll}+){1,4})[,.;)]/u;

/** "Ghana News Agency (" — the last words before the bracket spell the letters. */
export function spelledBefore(left: string, right: string, letters: string): string | undefined {
  if (letters.length < SAFE_LETTERS) return undefined;
  // A comma alone leads in where "for short" follows.
  const led = LEAD_BEFORE.test(left) && (!/,\s+["“]?$/u.test(left) || FOR_SHORT.test(right));
  if (!/[([]["“]?$/u.test(left) && !led) return undefined;
  const words = left.replace(LEAD_BEFORE, '').match(WORD) ?? [];
  return spelling(words, words.length - 1, letters, -1);
}

/** "US, by which radiologists mean ultrasound", "NATO, which in this town means the National Association of …". */
const MEANT =
  /^,\s+(?:by\s+which\s+(?:\p{L}+\s+){1,4}(?:means?|meant)|which\s+(?:(?:in|at|on|to|for|around)\s+(?:\p{L}+\s+){1,3}|here\s+)(?:means?|meant|stands for))\s+(?:(?:the|an?)\s+)?(\p{L}+)/u;

export function meantBehind({ after }: NameView, right: string): string | undefined {
  const opener = after.at(0)?.text;
  return opener === 'by' || opener === 'which' ? MEANT.exec(right)?.[1] : undefined;
}

/** A verb says that the letters stand for something else. */
export function saidOutright(view: NameView, right: string, letters: string): string | undefined {
  return stoodFor(view, right) ?? shortForWord(view, right) ?? shallMean(right, letters);
}

/** "EU stood for Experimental Unit", "EU, it turned out, stood for": said outright, it needs no spelling; but the entity may be meant. */
const STOOD_FOR = /^(?:,[^,.;:!?]{2,30},)?\s+(?:stands|stood) for\s+(?:(?:the|an?)\s+)?/u;

function stoodFor(view: NameView, right: string): string | undefined {
  const lead = right.includes(' for ') ? STOOD_FOR.exec(right)?.[0] : undefined;
  const word = lead && view.after.all().find(({ start }) => start === view.end + lead.length);
  return word && isCapitalised(word.text) && !ownNameAt(view, word.start) ? word.text : undefined;
}

/** "EU shall mean European Unitarians": of statutes and minutes, where even two letters are no chance. */
function shallMean(right: string, letters: string): string | undefined {
  const lead = /^ (?:shall|will|is to) mean (?:the )?/.exec(right)?.[0];
  const words = lead === undefined ? [] : (right.slice(lead.length).match(WORD) ?? []);
  return isCapitalised(words[0] ?? '') ? spelling(words, 0, letters, 1) : undefined;
}

/** "UN, short for UNSET": one word that begins with the letters. */
function shortForWord(view: NameView, right: string): string | undefined {
  const word = right.startsWith(', short for ') ? /^, short for ["“‘]?(\p{L}+)/u.exec(right)?.[1] : undefined;
  const whole =
    word?.toLowerCase().startsWith(view.surface.toLowerCase()) && word.length > view.surface.length;
  return whole ? word : undefined;
}

/** How far in front the words may stand that letters are short for. */
const EARLIER = 400;
const CAPITALS = /[A-Z][\p{L}’']+(?:[\s-](?:of|for|and|the|in|on|at|de|[A-Z][\p{L}’']+))+/gu;

/** "graduates of the Culinary Institute of America; a CIA diploma": capitals that spell them, and are no name of the entity. */
export function spelledEarlier(view: NameView, letters: string): string | undefined {
  if (letters.length < SAFE_LETTERS || /^(?:real|actual|other|true)$/.test(plainLeft(view))) return undefined;
  // "the NSC under Obama" has its own context right behind.
  if (view.after.first(3).some(({ start }) => ownContextAt(view, start))) return undefined;
  const from = Math.max(0, view.start - EARLIER);
  const earlier = view.text.slice(from, view.start);
  // Each letter begins a word there, or there is nothing to look for.
  if (![...letters.toUpperCase()].every((letter) => earlier.includes(letter))) return undefined;
  for (const { 0: run, index } of earlier.matchAll(CAPITALS)) {
    // In brackets right behind them the letters have been dealt with.
    if (/^\s?\(/.test(view.text.slice(from + index + run.length))) continue;
    const words = run.match(WORD) ?? [];
    for (let i = 0; i + letters.length <= words.length; i++) {
      const word = words[i] ?? '';
      const found =
        isCapitalised(word) && !SMALL_WORDS.test(word.toLowerCase())
          ? spelling(words, i, letters, 1)
          : undefined;
      if (found !== undefined && !ownNameAt(view, from + index + run.indexOf(word))) return found;
    }
  }
  return undefined;
}

/** "the head of IS (that is, information systems)": in a bracket of its own, word for word. */
const IN_BRACKET = /^\s?\((?:that is,\s)?((?:\p{L}+\s){1,5}\p{L}+)[),]/u;

function spelledInBracket(right: string, letters: string): string | undefined {
  const words = IN_BRACKET.exec(right)?.[1]?.split(' ') ?? [];
  const small = words.map((word) => word.toLowerCase()).slice(0, letters.length);
  return words.length >= letters.length && beginWith(letters, small) ? small.join(' ') : undefined;
}

/** " (Locked Nucleic Acid", ", or locked nucleic acid", ", which is to say the National Safety Council". */
export function spelledBehind(right: string, letters: string): string | undefined {
  return spelledInBracket(right, letters) ?? ledBehind(right, letters);
}

function ledBehind(right: string, letters: string): string | undefined {
  const lead = mayLead(right) ? LEAD_BEHIND.exec(right)?.[0] : undefined;
  const isThe = IS_THE.test(right);
  if (lead === undefined || (letters.length < SAFE_LETTERS && !isThe)) return undefined;
  const words = right.slice(lead.length).match(WORD) ?? [];
  const exact = /\s(?:is|means)\s$/u.test(lead) ? wordForWord(words, letters) : undefined;
  if (exact !== undefined) return exact;
  if (isChance(lead, isThe) && !isCapitalised(words[0] ?? '')) return undefined;
  // "The UAE: respect the UN arms embargo" calls on it.
  return spellingNear(words, letters, isThe || lead.startsWith(':') ? 0 : MOST_SKIPPED);
}

const MOST_SKIPPED = 3;

function spellingNear(words: readonly string[], letters: string, mostSkipped: number): string | undefined {
  for (let skip = 0; skip <= mostSkipped; skip++) {
    const found = spelling(words, skip, letters, 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "LNA, the locked nucleic acid of the lab": small words, one for each letter; two letters are spelled by chance ("US, the usual suspect"). */
export function spelledSmall(right: string, letters: string): string | undefined {
  if (letters.length < SAFE_LETTERS) return undefined;
  const words = /^, the ((?:\p{Ll}+ ){1,4}\p{Ll}+)/u.exec(right)?.[1]?.split(' ').slice(0, letters.length);
  return words && beginWith(letters, words) ? words.join(' ') : undefined;
}

/** Nearly all letters are followed by another word. */
function mayLead(right: string): boolean {
  return /^\s*(?:[^\sA-Za-z]|st|is|me|was|for the )/.test(right);
}

/** A remark in brackets, or what is said of the bearer, spells letters by chance; a definition there has capitals. */
function isChance(lead: string, isThe: boolean): boolean {
  return /[([]|\sfor\s/u.test(lead) || (/\s(?:is|was)\s/u.test(lead) && !isThe);
}

/** "LNA is last night aboard": word for word, three times, is no chance. */
function wordForWord(words: readonly string[], letters: string): string | undefined {
  if (letters.length < SAFE_LETTERS) return undefined;
  const exact = words.slice(0, letters.length);
  const small = exact.map((word) => word.toLowerCase());
  return beginWith(letters, small) ? exact.join(' ') : undefined;
}

/**
 * "CIA, on a cabin door, means Clean, Inspected, Approved", "NSC’s our owner, Nordic Steamship Company": capitals that spell
 * the letters one by one, in the same sentence. Two letters are spelled by chance, unless "is" or "means" comes before.
 */
export function spelledFurther(view: NameView, letters: string): string | undefined {
  const capitals = view.after.all().filter((word) => isCapitalised(word.text));
  if (capitals.length < letters.length) return undefined;
  const words = view.after.all().filter((word) => isCapitalised(word.text) || !SMALL_WORDS.test(word.text));
  for (let at = 1; at + letters.length <= words.length; at++) {
    const run = words.slice(at, at + letters.length);
    const spelled = run.every(
      (word, i) =>
        word.text.startsWith(letters[i]?.toUpperCase() ?? '') &&
        /^\p{Lu}\p{Ll}/u.test(word.text) &&
        (i === 0 || /^['’]?,?\s+$/u.test(word.gap)),
    );
    const first = run[0];
    if (!spelled || !first || /[.!?;]\s/u.test(view.text.slice(view.end, first.start))) continue;
    // "stations in Cairo, Istanbul and Ankara" is a list.
    const listed = run.slice(1).some(({ gap }) => gap.includes(','));
    const said = MEANS.has(words[at - 1]?.text ?? '') || (letters.length >= SAFE_LETTERS && !listed);
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
