/**
 * The matcher as one would write it without caring for time: every name at every place of the folded text. It shares
 * folding and the rules of boundaries with the real one, and nothing else: no hashes, no filters, no walk, no groups.
 */
import type { Dossier } from '../../../engine/dossier/model.ts';
import { cliticStarts } from '../../../engine/text/arabic-clitics.ts';
import { mayBegin, mayEnd } from '../../../engine/text/boundaries.ts';
import { foldText } from '../../../engine/text/fold-text.ts';
import { isPlain, toPlainText } from '../../../engine/text/plain-text.ts';
import { toPattern } from '../../../engine/match/pattern.ts';

export interface NaiveMatch {
  readonly start: number;
  readonly end: number;
  /** Entities of the meanings that casing allows, each as `kind:entity`, sorted. */
  readonly meanings: readonly string[];
}

interface Listed {
  readonly folded: string;
  readonly words: readonly string[];
  readonly meaning: string;
  readonly exact: boolean;
}

const ARABIC_LETTER =
  /[\u0620-\u064A\u066E-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FC\u06FF\u0750-\u077F\u08A0-\u08C9]/;
const UNSPACED =
  /[\u0E01-\u0E4E\u0E81-\u0ECD\u1000-\u109F\u1780-\u17D3\u3400-\u9FFF\uAC00-\uD7A3\uD840-\uD88F\uFFA0-\uFFDC]/;
const UNSPACED_LETTER = /[\u3005-\u33FF\uF900-\uFAFF]/;
const WORD = /[\p{L}\p{M}\p{Nd}\p{Nl}_]/u;
const SIGNS = /[\u3008-\u3020\u3030\u303D-\u3040\u309B\u309C\u30A0\u30FB\u3200-\u33FF]/;
/** Letters to Unicode, but without its mark nothing is left of them: iota subscript, spacing Arabic vowel signs. */
const MARKS_ALONE = /[\u037A\uFC5E-\uFC63\uFE70\uFE72\uFE74\uFE76\uFE78\uFE7A\uFE7C\uFE7E]/;

type Kind = 'word' | 'arabic' | 'unspaced' | 'none';

/** The kind of one character of plain text. */
function kindOf(character: string): Kind {
  if (character === '' || !isPlain(character)) return 'none';
  const folded = foldText(character).folded.charAt(0);
  if (SIGNS.test(folded) || MARKS_ALONE.test(folded)) return 'none';
  if (UNSPACED.test(folded)) return 'unspaced';
  if (ARABIC_LETTER.test(folded)) return 'arabic';
  if (!WORD.test(folded)) return 'none';
  return UNSPACED_LETTER.test(folded) ? 'unspaced' : 'word';
}

function listedNames(dossiers: readonly Dossier[]): Listed[] {
  const listed: Listed[] = [];
  let entityIndex = 0;
  for (const dossier of dossiers) {
    for (const entity of dossier.entities) {
      const add = (kind: string, text: string, exact: boolean): void => {
        const pattern = toPattern(text);
        if (!pattern) return;
        const words = casedWords(toPlainText(text).text);
        listed.push({ folded: pattern.folded, words, meaning: `${kind}:${entityIndex}`, exact });
      };
      for (const name of entity.names) add('name', name.text, name.case === 'exact');
      for (const text of entity.notNames) add('not-name', text, isAcronym(text));
      for (const text of entity.context) add('context', text, isAcronym(text));
      entityIndex++;
    }
  }
  return listed;
}

const isAcronym = (text: string): boolean =>
  /^[\p{Lu}\p{Nd}&-]{2,6}$/u.test(text.replaceAll('.', '')) && /\p{Lu}/u.test(text);

/** How each word is cased, as a string: U at the places of capitals. */
function casedWords(text: string): string[] {
  const blanked = [...text].map((c) => (kindOf(c) === 'word' ? c : ' ')).join('');
  return blanked
    .split(' ')
    .filter((word) => word !== '')
    .map(casing);
}

function casing(word: string): string {
  const uppers = [...word].map((c, i) => (c.toLowerCase() === c ? '' : String(i))).filter((c) => c !== '');
  const lowers = [...word].some((c) => c.toUpperCase() !== c && c.toLowerCase() === c);
  if (uppers.length === 0) return 'lower';
  if (uppers.join() === '0') return 'title';
  return lowers ? uppers.join() : 'UPPER';
}

export function createNaiveMatcher(dossiers: readonly Dossier[]): (raw: string) => NaiveMatch[] {
  const names = listedNames(dossiers);
  return (raw) => naiveMatches(raw, names);
}

function naiveMatches(raw: string, names: readonly Listed[]): NaiveMatch[] {
  const plain = toPlainText(raw);
  const { folded, rawStart, rawEnd } = foldText(plain.text);
  const kinds = Array.from({ length: folded.length }, (_, i) => kindOf(plain.text.charAt(rawStart(i))));
  const matches = new Map<string, { start: number; end: number; meanings: Set<string> }>();
  const consider = (at: number, name: Listed, text: string, shift: number): void => {
    if (!text.startsWith(name.folded, at)) return;
    const end = at + name.folded.length;
    const last = kinds[end - shift - 1];
    if (last !== 'none' && last !== 'unspaced' && kinds[end - shift] === last) return;
    const [from, to] = [rawStart(at), rawEnd(end - shift)];
    if (!mayBegin(plain.text, from) || !mayEnd(plain.text, to)) return;
    if (name.exact && !casingAllows(plain.text, from, to, name)) return;
    const span = { start: plain.rawStart(from), end: plain.rawEnd(to) };
    const key = `${span.start}-${span.end}`;
    if (!matches.has(key)) matches.set(key, { ...span, meanings: new Set() });
    matches.get(key)!.meanings.add(name.meaning);
  };
  for (let at = 0; at < folded.length; at++) {
    for (const { offset, droppedAlef } of startsAt(folded, kinds, at)) {
      for (const name of names) {
        if (!droppedAlef) consider(offset, name, folded, 0);
        else if (name.folded.startsWith('ا') && kindOf(name.folded.charAt(1)) === 'arabic') {
          consider(offset, { ...name, folded: name.folded.slice(1) }, folded, 0);
        }
      }
    }
  }
  return [...matches.values()]
    .map((match) => ({ ...match, meanings: [...match.meanings].sort() }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Places where a name may begin at or in the token that begins here. */
function startsAt(
  folded: string,
  kinds: readonly Kind[],
  at: number,
): { offset: number; droppedAlef: boolean }[] {
  const kind = kinds[at];
  if (kind === 'none') return [];
  if (kind !== 'unspaced' && kinds[at - 1] === kind) return [];
  const starts = [{ offset: at, droppedAlef: false }];
  if (kind !== 'arabic') return starts;
  let end = at;
  while (kinds[end] === 'arabic') end++;
  return [...starts, ...cliticStarts((offset) => folded.charCodeAt(offset), at, end)];
}

function casingAllows(plain: string, from: number, to: number, name: Listed): boolean {
  const surface = plain.slice(from, to);
  if (casedWords(surface).join() === name.words.join()) return true;
  if (/\p{Ll}/u.test(surface) || !/\p{Lu}/u.test(surface)) return false;
  const isEnd = (c: string): boolean => /[\n\v\f\r\u0085\u2028\u2029]/.test(c);
  let lineStart = from;
  while (lineStart > 0 && !isEnd(plain.charAt(lineStart - 1))) lineStart--;
  let lineEnd = from;
  while (lineEnd < plain.length && !isEnd(plain.charAt(lineEnd))) lineEnd++;
  const line = plain.slice(lineStart, lineEnd);
  const label = labelOf(line);
  const isInLabel = from - lineStart < label.length && !/\p{Ll}/u.test(label);
  return isInLabel || !/\p{Ll}/u.test(line) || isBehindTitle(plain.slice(0, from));
}

const TITLES = ['Mr', 'Mrs', 'Ms', 'Sen', 'Senator', 'Rep', 'General'];

function isBehindTitle(before: string): boolean {
  if (!/\s$/u.test(before)) return false;
  const word = before
    .slice(0, -1)
    .replace(/\.$/u, '')
    .split(/[^A-Za-z0-9_]/)
    .at(-1);
  return word !== undefined && TITLES.includes(word);
}

/** What a line opens with: the place of a dateline, of five to forty units, or all before its first colon. */
function labelOf(line: string): string {
  const colon = line.indexOf(':');
  for (let end = 5; end <= 40 && end < line.length && (colon < 0 || end <= colon); end++) {
    if (',–('.includes(line.charAt(end))) return line.slice(0, end);
  }
  return line.slice(0, Math.max(0, colon));
}
