/** A name of a place, an institution or a thing, given who owns it at this point of the text. */
import { isRivalled, isShared, lengthOf, type Course } from './course.ts';
import { decideByContext } from './decide-by-context.ts';
import type { Evidence } from './evidence.ts';
import { isEnough, scoreAt } from './score.ts';
import { ownContextSpeaks, sentenceSpeaks } from './speaks.ts';
import { OWN_KIND } from '../signs/kind-in-front.ts';
import { accept, isEarly, refuse, signOf, signWith, type Item } from './item.ts';

/** Some five paragraphs of news prose, in UTF-16 units. */
const LONG_BEFORE = 3000;

export function decideName(item: Item, course: Course, evidence: Evidence): void {
  if (course.owner === 'other' && !areOtherLetters(item, course)) turnBack(item, course, evidence);
  else if (item.sighting.needs === 'nothing') accept(item, { rule: 'safe-name' });
  else if (course.fullName) decideBeside(item, course, course.fullName, evidence);
  else if (item.sighting.needs === 'full-name') refuse(item, { rule: 'no-full-name' });
  else decideByContext(item, evidence, openness(course));
}

/** "Isis", a river, does not own "ISIS", nor "ISIL". */
function areOtherLetters({ sighting }: Item, course: Course): boolean {
  return (
    sighting.role === 'acronym' &&
    !course.otherMany &&
    course.otherEntry !== sighting.entry &&
    !course.redefined
  );
}

function openness({ lastOwn, firstOtherAt }: Course) {
  const unrivalled = firstOtherAt === Infinity;
  return { unrivalled, again: unrivalled && lastOwn !== undefined };
}

/** With a full form in the text: in prose it comes first, so that a short form before it may be something else. */
function decideBeside(item: Item, course: Course, fullName: Item, evidence: Evidence): void {
  const doubtful = isEarly(item, fullName) || isRivalled(item, course) || isShared(item, course, evidence);
  if (!doubtful || sentenceSpeaks(item, evidence))
    accept(item, { rule: 'full-name-in-text', block: fullName.block });
  else if (item.sighting.role === 'acronym' || scoreAt(item, evidence).ownNear)
    decideByContext(item, evidence, { unrivalled: false, again: !isRivalled(item, course) });
  else refuse(item, { rule: 'no-full-name' });
}

/** The sentence itself must speak for the entity before it owns its name again. */
export function turnBack(item: Item, course: Course, evidence: Evidence): void {
  if (speaksForItself(item, course, evidence)) accept(item, { rule: 'turned-back' });
  else refuse(item, { rule: 'other-bearer', detail: course.otherWord });
}

function speaksForItself(item: Item, course: Course, evidence: Evidence): boolean {
  if (isSpokenForBefore(item, course)) return false;
  // "in London" is said of no person called London.
  const located = course.noPlace && !course.twin && signOf(item, 'locative');
  // No other kremlin denies, and no shopping centre declines to comment.
  if (
    located ||
    signOf(item, 'body-behind')?.detail === 'says' ||
    signOf(item, 'kind-in-front')?.detail === OWN_KIND ||
    isToldFromNext(item, course) ||
    ownContextSpeaks(item, evidence, course.takenOverAt)
  )
    return true;
  if (course.qualified && isEnough(scoreAt(item, evidence))) return true;
  // Long before the other one is ever named, the usual evidence will do.
  const longBefore = course.firstOtherAt - item.at > LONG_BEFORE;
  return longBefore && isEnough(scoreAt(item, evidence));
}

/** "In the other Moscow, the one in Russia, she had met the mayor of Moscow": what the sentence says was said of the first. */
function isSpokenForBefore(item: Item, { lastOwn }: Course): boolean {
  return lastOwn?.sentence === item.sentence && signWith(lastOwn, 'own') !== undefined;
}

/** Longest word between two names of a pair: " or ", ", not ", " and to ". */
const LINK = 8;

/** "From Moscow to Moscow, Idaho": a name that needs nothing, and then the first that is said to be elsewhere. */
function isToldFromNext(item: Item, course: Course): boolean {
  const gap = course.firstOtherAt - (item.at + lengthOf(item));
  return item.sighting.needs === 'nothing' && course.otherBlock === item.block && gap > 0 && gap <= LINK;
}

/**
 * Names that context allowed, and letters that the text explained otherwise, bow to another bearer. Names that need nothing do
 * so only beside him: "The Department of State mailed her a plate: that is what the Florida Department of State does"; and
 * where he bears the very form and the institution itself has not been named: "The Kazan Kremlin … the Kremlin at Pskov".
 */
export function mayBelongToOther(item: Item, course: Course): boolean {
  const { type, role, needs } = item.sighting;
  if (role === 'acronym' && course.redefined) return true;
  if (type === 'person') return false;
  const beside = course.otherBlock === item.block;
  // "Nikolai Kuznetsov was thirty-four. Admiral Kuznetsov telephoned": a ship has an article.
  if (type === 'thing' && course.noPlace && signOf(item, 'namesake-person')) return true;
  // "The Israeli Central Command … United States Central Command": a longer name than the other one bears.
  const longer = lengthOf(item) > course.otherLength;
  if (needs !== 'nothing' || (course.twin && beside && !longer)) return true;
  return (
    type === 'organization' && course.otherEntry === item.sighting.entry && (beside || !course.established)
  );
}
