/** An institution or a thing used like a common noun: "Which House of Representatives?", "the Sputnik of 1957", "the Isis". */
import { PLACE_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCapitalised, isSpace, isTitleCased } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { startsSmall } from '../starts-small.ts';
import { bodyOfMany } from './body-of-many.ts';
import { followsA, isAskedFor, standsAsNoun } from './determiner.ts';
import {
  front,
  otherBearer,
  ownContextAt,
  plainLeft,
  refusal,
  tail,
  wordLeft,
  wordRight,
  type NameView,
} from './name-view.ts';

const NTH = wordSet('own second third');
const EVERY = wordSet('every each another');
const OURS = wordSet('our your their my');

/** "In Moscow there is a White House as well": but "there is a White House official" and "a White House in chaos". */
const THERE_IS = /(?:[Tt]here\s(?:is|was|used\sto\sbe)\s(?:\p{Ll}+\s){0,2}|\s(?:has|had|boasts)\s)an?\s$/u;
const NO_MORE = /^\s*[.,;:!?)]|^\s(?:as\swell|in|at|on|near|outside|too|also|here|there)(?!\p{L})/u;

const TOO = /^\s(?:too|also|as\swell)(?!\p{L})/u;

export function countedBody(view: NameView): Sign | undefined {
  const one = bodyOfMany(view);
  if (one) return one;
  if (view.needs === 'nothing')
    return followsA(view) && THERE_IS.test(front(view, 34)) && NO_MORE.test(tail(view, 10))
      ? otherBearer('common-noun', 'a')
      : thereBehind(view);
  return (
    dated(view) ??
    meantOtherwise(view) ??
    ofOtherKind(view) ??
    upThere(view) ??
    articled(view) ??
    oneOfMany(view) ??
    somebodys(view) ??
    owned(view)
  );
}

/** "Bishkek has a White House. The White House there …". */
function thereBehind(view: NameView): Sign | undefined {
  const there =
    view.reach === 'general' && view.role !== 'acronym' && /^\sthere(?!\p{L})/u.test(tail(view, 8));
  // "In Washington the White House there was lit".
  const before = view.before.all();
  const opens = before.findIndex((word) => /[.!?]\s/.test(word.gap));
  const known = before.slice(0, opens < 0 ? undefined : opens).some(({ start }) => ownContextAt(view, start));
  return there && !known && plainLeft(view) === 'the' ? refusal('common-noun', 'there') : undefined;
}

/** "agreed on a government of national accord", "the Philippines have a House of Representatives too". */
function oneOfMany(view: NameView): Sign | undefined {
  if (!followsA(view) || view.type !== 'organization') return undefined;
  // "Among them was an Isis, nursing her child".
  const single = view.needs === 'context' && isTitleCased(view.surface);
  const known = view.after.all().some(({ start }) => ownContextAt(view, start));
  // "There was an Issa in a House of Representatives, too".
  const counted = view.needs === 'context' && view.role !== 'acronym' && !known && standsAsNoun(view);
  if (counted) return refusal('common-noun', 'a');
  const common = (startsSmall(view.surface) || single) && standsAsNoun(view);
  return common || TOO.test(tail(view, 9)) ? refusal('common-noun', 'a') : undefined;
}

/** "said that Sputnik the satellite had fallen": the one of that kind. */
function ofOtherKind(view: NameView): Sign | undefined {
  const kind = wordRight(view)?.text === 'the' ? view.after.at(1) : undefined;
  if (!kind || !isSpace(kind.gap) || ownContextAt(view, kind.start)) return undefined;
  const other = WORK_KINDS.has(kind.plain) || PLACE_KINDS.has(kind.plain);
  return other ? otherBearer('common-noun', kind.text) : undefined;
}

/** "the House of Representatives up there". */
function upThere(view: NameView): Sign | undefined {
  const there =
    view.type === 'organization' && /^\s(?:up|down|over|out)\sthere(?!\p{L})/u.test(tail(view, 12));
  return there ? refusal('common-noun', 'there') : undefined;
}

const MEANING = /^,\s(?:that\sis(?:\sto\ssay)?|meaning|I\smean|i\.e\.),?\s/u;

/** "the National Security Council, that is to say the one of the Philippines". */
function meantOtherwise(view: NameView): Sign | undefined {
  if (view.type !== 'organization' || !MEANING.test(tail(view, 24))) return undefined;
  const known = view.after.all().some(({ start }) => ownContextAt(view, start));
  return known ? undefined : refusal('common-noun', 'meaning');
}

function dated(view: NameView): Sign | undefined {
  // "the Manchester attack of 2017" is what events are called.
  const found =
    view.type !== 'event' && plainLeft(view) === 'the' && /^\s+of\s+(?:the\s|\d)/u.test(tail(view, 24));
  return found ? refusal('common-noun', 'of') : undefined;
}

/** Firms and groups have no article: "the Blackwater itself" is a river; "the Blackwater men" are of the firm. */
function articled(view: NameView): Sign | undefined {
  const single = view.type === 'organization' && view.needs === 'context' && isTitleCased(view.surface);
  if (!single || plainLeft(view) !== 'the') return undefined;
  const way = wordRight(view)?.text ?? '';
  if (WATERSIDE.has(way)) return otherBearer('common-noun', way);
  return standsAsNoun(view) ? otherBearer('common-noun', 'the') : undefined;
}

/** What rivers have: "dogs on the Blackwater path". */
const WATERSIDE = wordSet(
  'path towpath estuary bank banks bridge marsh marshes valley ferry footpath meadow meadows lock weir',
);

const TOLD = wordSet(
  'told tell tells telling assured informed reminded warned convinced persuaded promised notified advised taught shows showed shown',
);

/** "belonged to the Central Command that looks after the West Bank", "Finally, the Times that called": one of several. */
function isRestricted(view: NameView, left: string): boolean {
  if (left !== 'the' || view.type !== 'organization' || view.role === 'acronym') return false;
  if (!/^\sthat\s/.test(tail(view, 6)) || TOLD.has(view.before.at(1)?.plain ?? '')) return false;
  if (view.needs === 'full-name') return true;
  const clause = view.after.all();
  // "that sits in Tobruk" says which one, "that sits there" that it has been told.
  if (clause.some((word) => ownContextAt(view, word.start))) return false;
  return clause.some((word) => isCapitalised(word.text));
}

const ORDINALS = wordSet('first second third fourth fifth');

/** "flew in the second Sputnik and not in the first". */
function isNth(view: NameView, left: string): boolean {
  return ORDINALS.has(left) && view.before.at(1)?.plain === 'the' && standsAsNoun(view);
}

/** "My mother’s Sputnik wore off": what somebody has is a thing. */
function somebodys(view: NameView): Sign | undefined {
  const owner = wordLeft(view);
  const single = view.type === 'organization' && view.needs === 'context' && isTitleCased(view.surface);
  if (!single || !owner || !/^\p{Ll}+['’]s$/u.test(owner.text)) return undefined;
  return ownContextAt(view, owner.start) ? undefined : refusal('common-noun', owner.text);
}

/** "Our own House of Representatives", "a second Sputnik". */
function owned(view: NameView): Sign | undefined {
  const left = plainLeft(view);
  if (isRestricted(view, left)) return refusal('common-noun', 'that');
  if (isNth(view, left)) return refusal('common-noun', left);
  if (left === 'is' && TOO.test(tail(view, 9))) return otherBearer('common-noun', 'too');
  const before = NTH.has(left) ? (view.before.at(1)?.plain ?? '') : left;
  // "another Breitbart alumnus" counts the alumni.
  const one = EVERY.has(before) || before === 'this' || (before !== left && /^an?$/u.test(before));
  const counted = (one && standsAsNoun(view)) || isAskedFor(view) || OURS.has(before);
  return counted ? refusal('common-noun', before) : undefined;
}
