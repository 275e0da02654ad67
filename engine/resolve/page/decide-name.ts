/** A name of a place, an institution or a thing, given who owns it at this point of the text. */
import type { Course } from './course.ts';
import { decideByContext, isEnough, ownContextSpeaks, scoreAt, type Evidence } from './evidence.ts';
import { accept, refuse, type Item } from './item.ts';

/** Some five paragraphs of news prose, in UTF-16 units. */
const LONG_BEFORE = 3000;

export function decideName(item: Item, course: Course, evidence: Evidence): void {
  if (course.owner === 'other') turnBack(item, course, evidence);
  else if (item.sighting.needs === 'nothing') accept(item, { rule: 'safe-name' });
  else if (course.fullName) accept(item, { rule: 'full-name-in-text', block: course.fullName.block });
  else if (item.sighting.needs === 'full-name') refuse(item, { rule: 'no-full-name' });
  else decideByContext(item, evidence);
}

/** The sentence itself must speak for the entity before it owns its name again. */
export function turnBack(item: Item, course: Course, evidence: Evidence): void {
  if (speaksForItself(item, course, evidence)) accept(item, { rule: 'turned-back' });
  else refuse(item, { rule: 'other-bearer', detail: course.otherWord });
}

function speaksForItself(item: Item, course: Course, evidence: Evidence): boolean {
  // "in London" is said of no person called London.
  const located = course.person && item.sighting.signs.some((sign) => sign.rule === 'locative');
  if (located || ownContextSpeaks(item, evidence)) return true;
  // Long before the other one is ever named, the usual evidence will do.
  const longBefore = course.otherBlock < 0 && course.firstOtherAt - item.at > LONG_BEFORE;
  return longBefore && isEnough(scoreAt(item, evidence));
}

/** Names that context allowed, and letters that the text explained otherwise, bow to another bearer; unique names do not. */
export function mayBelongToOther(item: Item, course: Course): boolean {
  const { type, role, needs } = item.sighting;
  if (role === 'acronym') return course.redefined || needs !== 'nothing';
  return type !== 'person' && needs !== 'nothing';
}
