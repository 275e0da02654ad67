/**
 * The matchers of the race, each made to answer the same question: the leftmost-longest names of a paragraph that
 * stand as whole words. Where a package finds every substring, a filter behind it does the rest, in its time.
 */
import { createRequire } from 'node:module';
import type { Dossier } from '../../engine/dossier/model.ts';
import type { NameCase } from './corpus.ts';
import { compileGazetteer } from '../../engine/match/compile-gazetteer.ts';
import { findLongest } from '../../engine/match/find-candidates.ts';
import { loadGazetteer } from '../../engine/match/gazetteer.ts';

export interface Task {
  readonly names: readonly string[];
  readonly dossier: Dossier;
}

/** Calls back with each span; answers nothing, so that no peer has to make objects that it would not make anyway. */
export type Matcher = (text: string, found: (start: number, end: number) => void) => void;

export interface Peer {
  readonly title: string;
  /** Lists longer than this are not built, and why. */
  readonly maxNames?: readonly [number, string];
  /** How its answers may differ. */
  readonly differs?: string;
  /** They do differ on the texts of the benchmark. */
  readonly missesSome?: boolean;
  build(task: Task): Promise<Matcher> | Matcher;
}

const require = createRequire(import.meta.url);

/** The text is exactly as listed, so the peers need not fold. Their word boundaries come from a table, made beforehand. */
const IS_WORD = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{L}\p{M}\p{Nd}\p{Nl}_]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

function isWholeWord(text: string, start: number, end: number): boolean {
  if (start > 0 && IS_WORD[text.charCodeAt(start - 1)] === 1) return false;
  return end >= text.length || IS_WORD[text.charCodeAt(end)] === 0;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whole words first, longest afterwards: the other way round loses names (see DESIGN.md). */
function report(text: string, all: readonly Range[], found: (start: number, end: number) => void): void {
  const words = all.filter(({ start, end }) => isWholeWord(text, start, end));
  words.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  for (const { start, end } of words) {
    if (start < free) continue;
    found(start, end);
    free = end;
  }
}

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

function regExpMatcher(expression: RegExp): Matcher {
  return (text, found) => {
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      found(match.index, match.index + match[0].length);
    }
  };
}

const REGEXP_LIMIT = [20_000, 'takes seconds to compile'] as const;

/** As a page has it: the buffer compiled elsewhere, opened and used. */
export function sidelightMatcher(buffer: ArrayBuffer): Matcher {
  const gazetteer = loadGazetteer(buffer);
  if (!gazetteer.ok) throw new Error(gazetteer.error);
  return (text, found) => {
    for (const { start, end } of findLongest(text, gazetteer.value)) found(start, end);
  };
}

export const SIDELIGHT = 'Sidelight';

const sidelight: Peer = {
  title: SIDELIGHT,
  build: ({ dossier }) => sidelightMatcher(compileGazetteer([dossier]).buffer),
};

const peers: readonly Peer[] = [
  sidelight,
  {
    title: 'RegExp alternation, Unicode boundaries',
    maxNames: REGEXP_LIMIT,
    build: ({ names }) =>
      regExpMatcher(new RegExp(`(?<![\\p{L}\\p{N}_])(?:${longestFirst(names)})(?![\\p{L}\\p{N}_])`, 'gu')),
  },
  {
    title: 'RegExp alternation, `\\b`',
    maxNames: REGEXP_LIMIT,
    differs: 'ASCII boundaries: right only because the corpus never puts a letter like é beside a name',
    build: ({ names }) => regExpMatcher(new RegExp(`\\b(?:${longestFirst(names)})(?!\\w)`, 'g')),
  },
  {
    title: 'ahocorasick',
    maxNames: [100_000, 'builds for minutes'],
    build: ({ names }) => {
      const AhoCorasick = require('ahocorasick');
      const automaton = new AhoCorasick(names);
      return (text, found) => {
        const all: Range[] = [];
        for (const [last, words] of automaton.search(text)) {
          for (const word of words) all.push({ start: last + 1 - word.length, end: last + 1 });
        }
        report(text, all, found);
      };
    },
  },
  {
    title: '@monyone/aho-corasick/fast',
    maxNames: [100_000, 'builds for minutes'],
    build: async ({ names }) => {
      const { AhoCorasick } = await import('@monyone/aho-corasick/fast');
      return monyone(new AhoCorasick([...names]));
    },
  },
  {
    title: '@monyone/aho-corasick',
    maxNames: [100_000, 'builds for minutes'],
    build: async ({ names }) => {
      const { AhoCorasick } = await import('@monyone/aho-corasick');
      return monyone(new AhoCorasick([...names]));
    },
  },
  {
    title: 'modern-ahocorasick',
    maxNames: [100_000, 'needs more memory than there is'],
    build: async ({ names }) => {
      const { default: AhoCorasick } = await import('modern-ahocorasick');
      const automaton = new AhoCorasick(names);
      return (text, found) => report(text, automaton.search(text), found);
    },
  },
  {
    title: 'fastscan',
    maxNames: [100_000, 'needs more than a gigabyte'],
    build: ({ names }) => {
      const FastScanner = require('fastscan');
      const scanner = new FastScanner([...names]);
      return (text, found) => {
        const all: Range[] = [];
        for (const [start, word] of scanner.search(text)) all.push({ start, end: start + word.length });
        report(text, all, found);
      };
    },
  },
  {
    title: 'flashtext.js',
    maxNames: [100_000, 'needs more than a gigabyte'],
    differs:
      'tells names, not places; ASCII boundaries; loses names that begin inside a longer one that broke off',
    build: ({ names }) => {
      const KeywordProcessor = require('flashtext.js');
      const processor = new KeywordProcessor(true);
      for (const name of names) processor.addKeyword(name);
      return (text, found) => {
        for (const name of processor.extractKeywords(text)) found(0, name.length);
      };
    },
  },
  { title: 'Map of Maps, token by token', build: ({ names }) => tokenTrie(names) },
];

/**
 * The same names however they are spelled. An alternation knows case at most, so the text is folded for it first, in its
 * time: what the corpus has (capitals, composed accents) keeps its length, and offsets hold.
 */
const foldingPeers: readonly Peer[] = [
  sidelight,
  {
    title: 'RegExp alternation, Unicode boundaries, over folded text',
    maxNames: REGEXP_LIMIT,
    build: ({ names }) =>
      overFolded(
        `(?<![\\p{L}\\p{N}_])(?:${longestFirst(names.map(foldForRegExp))})(?![\\p{L}\\p{N}_])`,
        'gu',
      ),
  },
  {
    title: 'RegExp alternation, `\\b`, over folded text',
    maxNames: REGEXP_LIMIT,
    differs: 'folding leaves ASCII letters only, so that its boundaries are right here',
    build: ({ names }) => overFolded(`\\b(?:${longestFirst(names.map(foldForRegExp))})(?!\\w)`, 'g'),
  },
  {
    title: 'RegExp alternation, `\\b`, `i` flag, diacritics not folded',
    maxNames: REGEXP_LIMIT,
    differs: 'misses every name that the text spells with another diacritic',
    missesSome: true,
    build: ({ names }) => regExpMatcher(new RegExp(`\\b(?:${longestFirst(names)})(?!\\w)`, 'gi')),
  },
];

export const peersFor = (nameCase: NameCase): readonly Peer[] =>
  nameCase === 'exact' ? peers : foldingPeers;

const foldForRegExp = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function overFolded(source: string, flags: string): Matcher {
  const matcher = regExpMatcher(new RegExp(source, flags));
  return (text, found) => matcher(foldForRegExp(text), found);
}

function monyone(automaton: { matchInText(text: string): { begin: number; end: number }[] }): Matcher {
  return (text, found) => {
    report(
      text,
      automaton.matchInText(text).map(({ begin, end }) => ({ start: begin, end })),
      found,
    );
  };
}

interface TrieNode {
  next: Map<string, TrieNode> | undefined;
  ends: boolean;
}

/** FlashText done right: a trie whose edges are words and signs. */
function tokenTrie(names: readonly string[]): Matcher {
  const root: TrieNode = { next: new Map(), ends: false };
  const tokens = /[\p{L}\p{M}\p{Nd}\p{Nl}_]+|[^\p{L}\p{M}\p{Nd}\p{Nl}_]/gu;
  for (const name of names) {
    let node = root;
    for (const token of name.match(tokens) ?? []) {
      node.next ??= new Map();
      let next = node.next.get(token);
      if (!next) node.next.set(token, (next = { next: undefined, ends: false }));
      node = next;
    }
    node.ends = true;
  }
  return (text, found) => {
    for (let i = 0; i < text.length;) {
      const end = IS_WORD[text.charCodeAt(i)] === 1 ? longestFrom(root, text, i) : i;
      if (end > i) found(i, end);
      i = end > i ? end : nextToken(text, i);
    }
  };
}

function nextToken(text: string, at: number): number {
  let end = at;
  while (end < text.length && IS_WORD[text.charCodeAt(end)] === 1) end++;
  return end === at ? at + 1 : end;
}

function longestFrom(root: TrieNode, text: string, start: number): number {
  let longest = start;
  let node: TrieNode | undefined = root;
  for (let at = start; at < text.length;) {
    const end = nextToken(text, at);
    node = node.next?.get(text.slice(at, end));
    if (!node) break;
    if (node.ends) longest = end;
    at = end;
  }
  return longest;
}
