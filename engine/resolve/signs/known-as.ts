/**
 * Somebody or something that goes by the name without being introduced by "called" or "named": "known to its planners as the
 * Pentagon", "whose own name was Prince", "a labrador who answered to Isis", "US, to give them the name their supporters sing".
 */
import { COUNTRY_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Sign } from '../reading.ts';
import { isKnownBehind } from './known-behind.ts';
import { front, otherBearer, ownContextAt, plainLeft, tail, type NameView } from './name-view.ts';

export function knownAs(view: NameView): Sign | undefined {
  if (answersTo(view)) return otherBearer('common-noun', 'answers to');
  if (isOwnNameOf(view) || isByName(view)) return otherBearer('common-noun', 'name');
  if (view.after.at(0)?.text === 'to' && TO_GIVE.test(tail(view, 40)))
    return otherBearer('defined-acronym', 'name');
  if (isKnownAs(view)) return otherBearer('common-noun', 'known as');
  if (isSimply(view)) return otherBearer('common-noun', 'simply');
  return isCalledBehind(view) ? otherBearer('common-noun', 'called') : undefined;
}

/**
 * "known to its planners as the Pentagon", "everybody calls it the Emirates", "The State Department is what we call the altos": who
 * has the name for good is not introduced so.
 */
const KNOWN_AS =
  /\s(?:known\s(?:\p{L}+\s){0,6}as|calls?\s(?:it|them|him|her|this|itself)|(?:nick|re)?(?:named|christened)|called\s(?:it|them)|(?:that|which)\s(?:\p{L}+\s){1,5}calls?)\s(?:the\s)?["“‘]?$/u;
const IS_WHAT = /^["”’]?\s(?:is|was)\swhat\s(?:\p{L}+\s){1,4}(?:calls?|shouted|named)\s/u;
/** "the Pentagon, as regulars call the corner table". */
const AS_CALLED =
  /^,\sas\s(?:(?:\p{L}+\s){1,4}calls?\s(?!it(?!\p{L}))|(?:\p{L}+\s){1,4}(?:there|here|locally)\s(?:is|was|are|were)\s(?:called|known|nicknamed)(?!\p{L}))/u;
/** "het straatje dat Rusland heet", but "das Land, das Libyen heißt". */
const IS_CALLED = new Set(['heet', 'heette', 'heißt', 'hieß']);

function isCalledBehind(view: NameView): boolean {
  // "aus dem Weißen Haus hieß es": it was said.
  if (view.after.at(1)?.text === 'es') return false;
  return (
    IS_CALLED.has(view.after.at(0)?.text ?? '') &&
    !view.before.all().some(({ plain }) => COUNTRY_KINDS.has(plain))
  );
}

/** "the lecturer, whose own name was Prince". */
const OWN_NAME =
  /\swhose\s(?:(?:own|real|maiden|married|middle|last|first|given)\sname|surname)\s(?:is|was)\s(?:also\s)?$/u;

/** "a labrador who had answered to Isis". */
function answersTo({ before }: NameView): boolean {
  const asked = before.at(0)?.text === 'to' && /^answer(?:s|ed|ing)?$/.test(before.at(1)?.text ?? '');
  // "A colonel who answers to Haftar" is under him.
  return asked && before.all().some((word) => WORK_KINDS.has(word.plain));
}

const SIMPLY = wordSet('simply just merely plainly');

/** "the Gulf of Mexico, which there is simply the Gulf": short for another. */
function isSimply({ before, needs }: NameView): boolean {
  const [article, simply, is] = before.first(3);
  return (
    needs !== 'nothing' &&
    article?.text === 'the' &&
    SIMPLY.has(simply?.plain ?? '') &&
    /^(?:is|was)$/.test(is?.text ?? '')
  );
}

function isOwnNameOf(view: NameView): boolean {
  const verb = view.before.at(0)?.text;
  return (verb === 'was' || verb === 'is' || verb === 'also') && OWN_NAME.test(front(view, 40));
}

/** "US, to give them the name their supporters sing". */
const TO_GIVE = /^,\sto\sgive\s(?:it|him|her|them)\s(?:the|its|his|her|their)\s(?:\p{Ll}+\s)?name/u;
const NAMED_WITHIN = 60;

const CALLING = wordSet(
  'as it them him her this itself call calls named nicknamed renamed christened rechristened',
);

/** Nearly all names are preceded by other words. */
function mayBeCalled({ before }: NameView): boolean {
  const left = before.at(0);
  const further = before.at(1);
  const word = left?.text === 'the' ? further : left;
  return word !== undefined && CALLING.has(word.text);
}

function isKnownAs(view: NameView): boolean {
  const verb = view.after.at(0)?.text;
  if ((verb === 'is' || verb === 'was') && IS_WHAT.test(tail(view, 50))) return true;
  if (view.type !== 'organization' || view.needs !== 'nothing' || view.reach !== 'general') return false;
  if (verb === 'as' && AS_CALLED.test(tail(view, 40))) return true;
  if (!mayBeCalled(view) || !KNOWN_AS.test(front(view, NAMED_WITHIN))) return false;
  return !view.before.all().some((word) => ownContextAt(view, word.start));
}

/** "an interpreter by the name of Kuznetsov": whoever is known is not introduced so. */
function isByName(view: NameView): boolean {
  const asked = view.needs !== 'nothing' && plainLeft(view) === 'of' && view.before.at(1)?.plain === 'name';
  return asked && /\sby\sthe\sname\sof\s$/.test(front(view, 20)) && !isKnownBehind(view);
}
