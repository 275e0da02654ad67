/** The phrase that says what a name is, right behind it: ", the senator from Missouri", " is a creek", " (a hamlet". */
import { wordSet } from '../lexicon/word-set.ts';
import type { Word } from '../neighbour-words.ts';
import { tail, type NameView } from './name-view.ts';

export interface Phrase {
  readonly words: readonly Word[];
  /** The noun that the phrase is built on, in plain form. */
  readonly head: string;
  readonly hasArticle: boolean;
  /** "the adviser": definite, one word; somebody the reader knows. */
  readonly bare: boolean;
}

export const REACH = 90;
const OPENING =
  /^(?:,\s+(?:(?:who|which)\s+(?:is|was)\s+)?(?:(?:the|a|an|then|now|once|our|his|her|their|my|formerly)\s+)?|\s+had\sbeen\s+an?\s+|\s+(?:is|was)\s+(?:an?\s+|(?:sworn\sin|elected|appointed)\s(?:as\s)?(?:an?\s|the\s)?)|\s\(an?\s+)(?=\p{L})/u;
const ARTICLE =
  /^(?:,\s+(?:(?:who|which)\s+(?:is|was)\s+)?(?:the|a|an|our|his|her|their|my)|\s+(?:is|was|had\sbeen)\s+an?|\s\(an?)\s/u;
/** Ends of the phrase, and verbs that make a clause of it ("Tarsk, the envoy said"). */
const END =
  /[,;:!?()\n"”—–]|(?<!\p{Lu})\.|\s(?:said|says|told|was|is|has|had|who|which|that|and|with|whose)\s/u;
/** Head nouns stand before these. */
const LINKS = wordSet('of off from in at for on to near by outside under behind between');
/** "the hamlet east of Fairport". */
const DIRECTIONS = wordSet('north south east west');

/** Most names are followed by nothing of the kind. */
function mayOpen({ text, end, after, type }: NameView): boolean {
  const next = after.at(0)?.text;
  if (text[end] === ',' || text[end + 1] === '(' || next === 'is' || next === 'was') return true;
  // What a goddess had been she still is; what a man had been he is no longer.
  return next === 'had' && type !== 'person';
}

export function phraseBehind(view: NameView): Phrase | undefined {
  if (!mayOpen(view)) return undefined;
  const rest = tail(view, REACH);
  const opening = OPENING.exec(rest)?.[0];
  if (opening === undefined) return undefined;
  const from = view.end + opening.length;
  const length = END.exec(view.text.slice(from, from + REACH))?.index ?? REACH;
  const words = view.after.all().filter((word) => word.start >= from && word.end <= from + length);
  const link = words.findIndex((word) => LINKS.has(word.text));
  const last = (link < 0 ? words.length : link) - 1;
  const head = words[DIRECTIONS.has(words[last]?.text ?? '') ? last - 1 : last];
  const bare = words.length === 1 && /^,\s+the\s/u.test(rest);
  return head ? { words, head: head.plain, hasArticle: ARTICLE.test(rest), bare } : undefined;
}
