/**
 * Synthetic news for the benchmark: texts and name lists from a seed, no word of which means anything. Modelled on
 * news in what costs time: word lengths, capitals, curly quotes, names that share first words, near misses.
 */
import type { Dossier, Entity } from '../../engine/dossier/model.ts';

/** Names exact about case in a text that spells them as listed, or names in any casing in a text that does not. */
export type NameCase = 'exact' | 'fold';

export interface Corpus {
  readonly names: readonly string[];
  readonly dossier: Dossier;
  readonly paragraphs: readonly string[];
}

/** A small generator of random numbers (xorshift), so that every run and machine has the same corpus. */
export function createRandom(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const ONSETS = [
  'b',
  'br',
  'c',
  'd',
  'f',
  'g',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'ea'];
const CODAS = ['', '', 'n', 'r', 's', 'l', 'm', 'th', 'nd', 'ck'];
const PARTICLES = ['of', 'al', 'de', 'for'];

const SEED = 20180207;

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** Zipf: the word of rank r is met with a frequency of about 1 / r. */
const zipf = (random: Random, size: number): number => Math.floor(size ** random()) - 1;

/** Endings of words in names, which no other word has: so names and text share beginnings, but not words. */
const NAME_ENDINGS = ['ov', 'ez', 'ic', 'ini', 'ar', 'aj', 'ey', 'ug', 'ib', 'ash', 'ak', 'u', 'ois', 'ian'];

function word(random: Random, syllables: number): string {
  let made = '';
  for (let i = 0; i < syllables; i++)
    made += pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS);
  return made;
}

/** A word for names, five to eight letters mostly; a few have a letter with a diacritic. */
function nameWord(random: Random): string {
  const stem = word(random, random() < 0.8 ? 1 : 2) + pick(random, ONSETS);
  const made = capitalise(stem + pick(random, NAME_ENDINGS));
  return random() < DIACRITICS_SHARE ? accent(made) : made;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const DIACRITICS_SHARE = 0.03;
const accent = (text: string): string =>
  text.replace(/[aeou]/, (vowel) => ({ a: 'á', e: 'é', o: 'ö', u: 'ü' })[vowel]!);

/** How many first words a list of so many names has: grows more slowly than the list. */
const firstWordCount = (names: number): number => Math.ceil(Math.min(names * 0.9, 10 * names ** 0.72));

/** Words of which no two fold alike. */
function distinctWords(random: Random, count: number): string[] {
  const words = new Map<string, string>();
  while (words.size < count) {
    const made = nameWord(random);
    words.set(made.normalize('NFKD').replace(/\p{M}/gu, ''), made);
  }
  return [...words.values()];
}

function makeNames(random: Random, count: number): string[] {
  const firsts = distinctWords(random, firstWordCount(count));
  const lasts = distinctWords(random, Math.ceil(count / 10) + 200);
  // A word is listed with its diacritic or without, never both: the peers do not fold.
  const names = new Set<string>();
  while (names.size < count) {
    const tokens = [firsts[Math.floor(random() ** 1.5 * firsts.length)]!];
    const extra = random() < 0.12 ? 0 : random() < 0.6 ? 1 : random() < 0.7 ? 2 : 3;
    for (let i = 0; i < extra; i++)
      tokens.push(random() < 0.12 && i + 1 < extra ? pick(random, PARTICLES) : pick(random, lasts));
    names.add(tokens.join(' '));
    // Nested lists: the long form and a short one of the same thing.
    if (tokens.length > 2 && random() < 0.3 && names.size < count) names.add(tokens.slice(0, 2).join(' '));
  }
  return [...names];
}

/** Names of one entity, as a dossier would list them. */
const NAMES_PER_ENTITY = 5;

function makeDossier(names: readonly string[], nameCase: NameCase): Dossier {
  const entities: Entity[] = [];
  for (let i = 0; i < names.length; i += NAMES_PER_ENTITY) {
    const own = names.slice(i, i + NAMES_PER_ENTITY);
    entities.push({
      id: `${own[0]!
        .normalize('NFKD')
        .replace(/[^A-Za-z ]/g, '')
        .toLowerCase()
        .replaceAll(' ', '-')}-${i}`,
      type: 'organization',
      reach: 'distinctive',
      name: own[0]!,
      description: 'synthetic',
      names: own.map((text) => ({ text, lang: 'mul', needs: 'nothing', case: nameCase })),
      notNames: [],
      context: [],
      facts: [],
      links: [],
    });
  }
  return {
    format: 'sidelight-dossier', formatVersion: 1, id: 'bench', revision: 1, title: 'Bench', summary: 'Synthetic.',
    language: 'en', asOf: '2018', license: 'CC0-1.0', compiledBy: 'the benchmark', sources: [], entities, claims: [],
  }; // prettier-ignore
}

const PARAGRAPH_WORDS = 75;
/** Share of capitalised words that belong to no name. */
const CAPITALS_SHARE = 0.12;
const CHARS_PER_WORD = 6.5;

/** Longer lists find more: one mention in 560, 300, 220 and 185 characters at 600, 10,000, 100,000 and 1,000,000 names. */
const charsPerMention = (names: number): number => 560 / (names / 600) ** 0.16;

interface Words {
  readonly common: readonly string[];
  readonly capitals: readonly string[];
  readonly names: readonly string[];
  readonly spell: (name: string) => string;
}

/** A name as texts have it that do not care how the list spells it: capitals, small letters, another diacritic. */
function respell(random: Random, name: string): string {
  const dice = random();
  if (dice < 0.3) return name.toUpperCase();
  if (dice < 0.4) return name.toLowerCase();
  return dice < 0.6 ? accent(name) : name;
}

/** There are as many near misses (the first word of a name, but another follows) as mentions. */
function makeParagraph(random: Random, words: Words): string {
  const mentionShare = CHARS_PER_WORD / charsPerMention(words.names.length);
  let text = '';
  for (let i = 0; i < PARAGRAPH_WORDS; i++) {
    const dice = random();
    const common = words.common[zipf(random, words.common.length)]!;
    let token = i % 15 === 0 ? capitalise(common) : common;
    if (dice < mentionShare) token = words.spell(pick(random, words.names));
    else if (dice < 2 * mentionShare)
      token = `${pick(random, words.names).split(' ')[0]} ${pick(random, words.capitals)}`;
    else if (dice < 2 * mentionShare + CAPITALS_SHARE) token = pick(random, words.capitals);
    if (random() < 0.02) token = `“${token}”`;
    text += (i === 0 ? '' : ' ') + token;
    if (i % 15 === 14) text += '.';
    else if (random() < 0.06) text += ',';
  }
  return text;
}

export function makeCorpus(options: {
  names: number;
  chars: number;
  nameCase: NameCase;
  /** Names to use instead of invented ones. */
  listed?: readonly string[];
}): Corpus {
  const random = createRandom(SEED);
  const names = options.listed ?? makeNames(random, options.names);
  const inNames = new Set(names.flatMap((name) => name.toLowerCase().split(' ')));
  const others = (length: number, make: (rank: number) => string): string[] =>
    Array.from({ length }, (_, rank) => make(rank)).filter((made) => !inNames.has(made));
  const common = others(20_000, (rank) => word(random, rank < 200 ? 1 : 1 + Math.floor(random() * 3)));
  const capitals = others(8_000, () => word(random, 2 + Math.floor(random() * 2))).map(capitalise);
  const spell = (name: string): string => (options.nameCase === 'fold' ? respell(random, name) : name);
  const paragraphs: string[] = [];
  for (let chars = 0; chars < options.chars; chars += paragraphs.at(-1)!.length) {
    paragraphs.push(makeParagraph(random, { common, capitals, names, spell }));
  }
  return { names, dossier: makeDossier(names, options.nameCase), paragraphs };
}
