/**
 * Claims, facts and descriptions are in the dossier's own words: no eight words in a row of the article. Names of the
 * dossier and numbers are left out on both sides before comparing, for they cannot be worded otherwise.
 */
import type { PathSegments } from '../dossier-issue.ts';
import type { Dossier } from '../model.ts';
import { anError, type Finding } from './finding.ts';
import { fold } from '../../text/fold-text.ts';
import type { Article } from './read-article.ts';
import { quote } from '../visible-text.ts';

const BORROWED_WORDS = 8;

export function checkBorrowedWording(dossier: Dossier, article: Article): Finding[] {
  const names = indexNames(dossier);
  const runs = new Set<string>();
  for (const line of article.verbatim.text.split('\n')) {
    for (const run of runsOf(ownWords(line, names))) runs.add(run);
  }
  return textsOf(dossier).flatMap(({ path, text }) => {
    const borrowed = runsOf(ownWords(text, names)).find((run) => runs.has(run));
    return borrowed === undefined
      ? []
      : [anError(path, { is: 'borrowed-words', length: BORROWED_WORDS, value: quote(borrowed) })];
  });
}

interface PlacedText {
  readonly path: PathSegments;
  readonly text: string;
}

function textsOf({ summary, sources, entities, claims }: Dossier): PlacedText[] {
  return [
    { path: ['summary'], text: summary },
    ...sources.flatMap((source, s) =>
      source.corrections.map(({ text }, c) => ({ path: ['sources', s, 'corrections', c, 'text'], text })),
    ),
    ...entities.flatMap((entity, e) => [
      { path: ['entities', e, 'description'], text: entity.description },
      ...entity.facts.map(({ text }, f) => ({ path: ['entities', e, 'facts', f, 'text'], text })),
    ]),
    ...claims.flatMap(({ text, attribution }, c) => [
      { path: ['claims', c, 'text'], text },
      { path: ['claims', c, 'attribution', 'as'], text: attribution.as },
    ]),
  ];
}

interface Word {
  readonly raw: string;
  readonly folded: string;
}

interface KnownName {
  readonly words: readonly Word[];
  readonly isExact: boolean;
}

/** By their first folded word, longest first. */
type NameIndex = ReadonlyMap<string, readonly KnownName[]>;

function indexNames({ entities }: Dossier): NameIndex {
  const index = new Map<string, KnownName[]>();
  const add = (text: string, isExact: boolean) => {
    const words = splitWords(text);
    const first = words[0]?.folded;
    if (first === undefined) return;
    const known = index.get(first) ?? [];
    known.push({ words, isExact });
    index.set(first, known);
  };
  for (const entity of entities) {
    add(entity.name, true);
    for (const name of entity.names) add(name.text, name.case === 'exact');
  }
  for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function splitWords(text: string): Word[] {
  return (text.match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []).map((raw) => ({
    raw,
    folded: fold(raw),
  }));
}

/** The words that could have been chosen otherwise. */
function ownWords(text: string, names: NameIndex): string[] {
  const words = splitWords(text);
  const own: string[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    const length = nameLength(words, at, names);
    if (length === 0 && !/^\p{N}+$/u.test(word.folded)) own.push(word.folded);
    at += Math.max(1, length);
  }
  return own;
}

function nameLength(words: readonly Word[], at: number, names: NameIndex): number {
  const candidates = names.get(stem(words[at]?.folded ?? '')) ?? [];
  const match = candidates.find((name) =>
    name.words.every((word, offset) => {
      const other = words[at + offset];
      if (!other) return false;
      return name.isExact ? stem(other.raw) === word.raw : stem(other.folded) === word.folded;
    }),
  );
  return match?.words.length ?? 0;
}

/** Without the genitive. */
function stem(word: string): string {
  return word.replace(/['’]s$/, '');
}

function runsOf(words: readonly string[]): string[] {
  return words
    .slice(BORROWED_WORDS - 1)
    .map((_, start) => words.slice(start, start + BORROWED_WORDS).join(' '));
}
