/** A cheap guess at the language of a text: script first, then the commonest little words. */
import { functionWords } from './lexicon/function-words.ts';
import type { LanguageVote } from './reading.ts';

/** Only the beginning is read: a language does not change its little words later on. */
const SAMPLE = 2000;
const WORD = /[\p{L}\p{M}']+/gu;
/** Votes of one block below which the page's other blocks decide. */
export const MIN_VOTES = 3;

export function languageVotes(text: string): LanguageVote[] {
  const sample = text.slice(0, SAMPLE);
  const script = scriptVote(sample);
  if (script) return [script];
  const votes = new Map<string, number>();
  for (const word of sample.normalize('NFC').toLowerCase().match(WORD) ?? []) {
    for (const lang of functionWords().get(word) ?? []) votes.set(lang, (votes.get(lang) ?? 0) + 1);
  }
  const telling = EUROPEAN.test(sample) ? TELLING_LETTERS : [];
  for (const [lang, letters] of telling) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > 0) votes.set(lang, (votes.get(lang) ?? 0) + count);
  }
  return [...votes].map(([lang, count]) => ({ lang, votes: count }));
}

/** Letters that, of the languages asked for, only one has. */
const TELLING_LETTERS = [
  ['tr', /[ğış]/gu],
  ['pl', /[łżśąęń]/gu],
] as const;
const EUROPEAN = /[\u0100-\u017f]/;

/** Any of the scripts that are asked for; not quotation marks and signs of currency. */
const OTHER_SCRIPTS = /[\u0370-\u1fff\u2100-\uffff]/;

function scriptVote(sample: string): LanguageVote | undefined {
  if (!OTHER_SCRIPTS.test(sample)) return undefined;
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const latin = count(/\p{Script=Latin}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  const scripts: [string, number][] = [
    ['ar', count(/\p{Script=Arabic}/gu)],
    ['el', count(/\p{Script=Greek}/gu)],
    ['ko', count(/\p{Script=Hangul}/gu)],
    ['zh', han],
  ];
  // Half as many kana as Han already make Japanese; Chinese has none at all.
  if (kana > latin && kana * 2 > han) return { lang: 'ja', votes: kana };
  for (const [lang, letters] of scripts) if (letters > latin) return { lang, votes: letters };
  return undefined;
}

/** The clear winner of all votes, or undefined. */
export function winningLanguage(all: Iterable<LanguageVote>): string | undefined {
  const sums = new Map<string, number>();
  for (const { lang, votes } of all) sums.set(lang, (sums.get(lang) ?? 0) + votes);
  const ranked = [...sums].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || first[1] < MIN_VOTES) return undefined;
  // Neighbours such as Spanish and Portuguese share little words; a tie says nothing.
  return second && first[1] < second[1] * 1.2 ? undefined : first[0];
}
