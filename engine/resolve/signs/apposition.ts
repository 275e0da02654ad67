/**
 * What a text says of a name right behind it: "Eric Schmitt, the senator from Missouri", "Blackwater, a village in Hampshire",
 * "Jack Reed (D-Ohio)", "Blackwater is a creek". Where that holds context of the entity it is meant; where it names another calling, another sort of
 * thing or another region, it is a namesake (convention 17). A safe full name is then left to the page rules.
 */
import { AGENT, FIRM_KINDS, PLACE_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { NEUTRAL_ROLES, ROLE_TITLES } from '../lexicon/titles.ts';
import { plainForm, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { hint, otherBearer, ownSign, refusal, tail, type NameView } from './name-view.ts';
import { regionIn } from './region-sign.ts';

const OPENING =
  /^(?:,\s+(?:(?:who|which)\s+(?:is|was)\s+)?(?:(?:the|a|an|then|now|once|our|his|her|their|my|formerly)\s+)?|\s+(?:is|was)\s+an?\s+)(?=\p{L})/u;
const ARTICLE =
  /^(?:,\s+(?:(?:who|which)\s+(?:is|was)\s+)?(?:the|a|an|our|his|her|their|my)|\s+(?:is|was)\s+an?)\s/u;
/** Ends of the phrase, and verbs that make a clause of it ("Tarsk, the envoy said"). */
const END = /[,.;:!?()\n"”—–]|\s(?:said|says|told|was|is|has|had|who|which|that|and|with|whose)\s/u;
/** Head nouns stand before these. */
const LINK = /^(?:of|from|in|at|for|on|to|near|by|outside|under|behind|between)$/u;
const PARTY = /^\s*\((?:[DRI]|Rep|Dem|Lab|Con|LD)\.?[-–—,\s]\s*(\p{Lu}[\p{L}.\s]{1,16})\)/u;
const REACH = 90;
const CLAUSE = /^,\s+who\s(?!is\s|was\s)[^.;:!?\n]*/u;
const MAX_HOME_WORDS = 4;

export function apposition(view: NameView): Sign | undefined {
  if (view.role === 'acronym' || view.shape !== 'plain') return undefined;
  if (view.type === 'person') return view.role === 'full' ? ofPerson(view) : undefined;
  return view.type === 'event' ? undefined : ofThing(view);
}

interface Phrase {
  readonly words: readonly Word[];
  /** The noun that the phrase is built on, in plain form. */
  readonly head: string;
  readonly hasArticle: boolean;
}

function phraseBehind(view: NameView): Phrase | undefined {
  const rest = tail(view, REACH);
  const opening = OPENING.exec(rest)?.[0];
  if (opening === undefined) return undefined;
  const from = view.end + opening.length;
  const length = END.exec(view.text.slice(from, from + REACH))?.index ?? REACH;
  const words = view.after.filter((word) => word.start >= from && word.end <= from + length);
  const link = words.findIndex((word) => LINK.test(word.text));
  const head = words[(link < 0 ? words.length : link) - 1];
  return head ? { words, head: plainForm(head.text), hasArticle: ARTICLE.test(rest) } : undefined;
}

function ofPerson(view: NameView): Sign | undefined {
  const party = partyOf(view);
  if (party) return party;
  const home = homeOf(view);
  if (home) return home;
  const calling = callingInFront(view);
  if (calling) return calling;
  const clause = clauseBehind(view);
  if (clause) return clause;
  const phrase = phraseBehind(view);
  if (!phrase) return undefined;
  const known = phrase.words.filter((word) => view.ownContextAt(word.start));
  // A calling that fits ("an analyst") says only that nothing speaks against him; a name says more.
  const name = known.find((word) => /^\p{Lu}/u.test(word.text));
  if (known.length > 0) return name && ownSign('apposition', name.text);
  const another =
    ROLE_TITLES.has(phrase.head) ||
    (phrase.hasArticle &&
      (AGENT.test(phrase.head) || PLACE_KINDS.has(phrase.head) || WORK_KINDS.has(phrase.head)));
  if (!another) return undefined;
  return view.needs === 'nothing' ? hint('apposition', phrase.head) : otherBearer('apposition', phrase.head);
}

/** "Jason Pack, who plays in a wedding band in Leeds,": nothing in it speaks for the entity, so that the sentence must. */
function clauseBehind(view: NameView): Sign | undefined {
  const clause = view.needs === 'nothing' ? null : CLAUSE.exec(tail(view, REACH));
  if (!clause) return undefined;
  const end = view.end + clause[0].length;
  const known = view.after.some((word) => word.start < end && view.ownContextAt(word.start));
  return known ? undefined : hint('apposition', 'who');
}

/** "Missouri’s attorney general, Eric Schmitt,": the calling may come first. */
function callingInFront(view: NameView): Sign | undefined {
  const word = view.before[0];
  const plain = word ? plainForm(word.text) : '';
  if (!word || !/^,\s+$/u.test(word.gap) || !ROLE_TITLES.has(plain) || NEUTRAL_ROLES.has(plain))
    return undefined;
  if (view.needs === 'nothing' || view.before.slice(0, 4).some((one) => view.ownContextAt(one.start)))
    return undefined;
  return otherBearer('apposition', plain);
}

/** "(R-Mo.)", "(D., R.I.)": the seat of a member of a parliament. */
function partyOf(view: NameView): Sign | undefined {
  const seat = PARTY.exec(tail(view, 30))?.[1]?.trim();
  if (seat === undefined) return undefined;
  // Two capitals are written with points elsewhere.
  const spellings = [seat, seat.replace(/\.$/u, ''), seat.replace(/^(\p{Lu})(\p{Lu})$/u, '$1.$2.')];
  if (spellings.some((one) => view.ownWord(one))) return ownSign('apposition', seat);
  return view.needs === 'nothing' ? hint('apposition', seat) : otherBearer('apposition', seat);
}

/** "Jack Reed of Portland, Oregon", "Jo Becker of Stroud, England"; "Jack Reed of Rhode Island" is the senator. */
function homeOf(view: NameView): Sign | undefined {
  const [link, ...rest] = view.after;
  if (!link || !/^(?:of|from)$/u.test(link.text) || !/^\s+$/u.test(link.gap)) return undefined;
  const end = rest.findIndex((word, i) => i === MAX_HOME_WORDS || !/^\p{Lu}/u.test(word.text));
  const place = end < 0 ? rest : rest.slice(0, end);
  const known = place.find((word) => view.ownContextAt(word.start));
  if (known) return ownSign('apposition', known.text);
  const region = place.find((word) => regionIn(view, rest.slice(rest.indexOf(word)))?.kind === 'subnational');
  if (!region) return undefined;
  return view.needs === 'nothing' ? hint('apposition', region.text) : otherBearer('apposition', region.text);
}

function ofThing(view: NameView): Sign | undefined {
  const phrase = phraseBehind(view);
  if (!phrase?.hasArticle) return undefined;
  if (view.type === 'place') return ofPlace(view, phrase);
  const other = view.needs !== 'nothing' && (PLACE_KINDS.has(phrase.head) || WORK_KINDS.has(phrase.head));
  const known = phrase.words.some((word) => view.ownContextAt(word.start));
  return other && !known ? otherBearer('apposition', phrase.head) : undefined;
}

/** "Tripoli, a town in northern Lebanon"; "Tripoli, a barge". */
function ofPlace(view: NameView, phrase: Phrase): Sign | undefined {
  if (WORK_KINDS.has(phrase.head)) return otherBearer('apposition', phrase.head);
  if (FIRM_KINDS.has(phrase.head)) return refusal('apposition', phrase.head);
  if (view.needs === 'nothing' || !PLACE_KINDS.has(phrase.head)) return undefined;
  const known = phrase.words.find((word) => view.ownContextAt(word.start));
  if (known) return ownSign('apposition', known.text);
  const region = phrase.words.find((_, i) => regionIn(view, phrase.words.slice(i)) !== undefined);
  return region && otherBearer('apposition', region.text);
}
