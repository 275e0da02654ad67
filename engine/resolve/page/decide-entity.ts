/**
 * Goes through the sightings of one entity in the order of the text and decides each, knowing who owns the name at that
 * point: nobody yet, this entity, or another bearer (conventions 16, 17, 27). The first bearer named in full owns what
 * stands before him too, so that a headline may come first.
 */
import { accept, refuse, signWith, type Item } from './item.ts';
import { contextReason, isEnough, scoreAt, sentenceSpeaks, type Evidence } from './evidence.ts';

/** Some five paragraphs of news prose, in UTF-16 units. */
const LONG_BEFORE = 3000;

interface Course {
  owner: 'nobody' | 'own' | 'other';
  /** This entity has been named beyond doubt before this point. */
  established: boolean;
  /** Where the other bearer was last named, and by what. */
  otherBlock: number;
  otherWord: string;
  /** Letters explained otherwise by the text itself bind even names that need nothing. */
  redefined: boolean;
  /** An institution called after somebody has been named before, and the person has not. */
  institution: boolean;
  readonly firstOtherAt: number;
  readonly fullName: Item | undefined;
  readonly roles: ReadonlySet<string>;
}

export function decideEntity(items: readonly Item[], evidence: Evidence): void {
  for (const item of items) decideAlone(item, evidence);
  const introductions = items.filter(isOwnIntroduction);
  const firstOther = items.find(isOther);
  const firstOwn = introductions[0];
  const otherFirst = firstOther && (!firstOwn || firstOther.at < firstOwn.at);
  const course: Course = {
    owner: otherFirst ? 'other' : firstOwn ? 'own' : 'nobody',
    established: false,
    otherBlock: -1,
    otherWord: otherFirst ? otherWord(firstOther) : '',
    redefined: otherFirst === true && signWith(firstOther, 'other')?.rule === 'defined-acronym',
    institution: false,
    firstOtherAt: firstOther?.at ?? Infinity,
    fullName: introductions.find(
      (item) => item.sighting.role === 'full' || signWith(item, 'own')?.rule === 'defined-acronym',
    ),
    roles: new Set(
      introductions.flatMap((item) =>
        item.sighting.signs.filter((s) => s.rule === 'role-in-front').map((s) => s.detail),
      ),
    ),
  };
  for (const item of items) follow(item, course, evidence);
}

/** What can be said of a sighting without knowing the others: refusals, unique names, full names in their context. */
function decideAlone(item: Item, evidence: Evidence): void {
  if (item.reason?.rule === 'not-name' || item.reason?.rule === 'inside-longer') return;
  item.state = 'open';
  item.reason = undefined;
  const against = signWith(item, 'refuse') ?? signWith(item, 'other');
  if (against) return refuse(item, { rule: against.rule, detail: against.detail });
  const { needs, role } = item.sighting;
  if (role === 'short' || (role === 'acronym' && needs !== 'nothing')) return;
  if (needs === 'nothing')
    return item.sighting.type === 'place' ? undefined : accept(item, { rule: 'safe-name' });
  const score = scoreAt(item, evidence);
  if (isEnough(score)) accept(item, contextReason(score));
}

/** A full form that has been accepted, or a place with the right region beside it. */
function isOwnIntroduction(item: Item): boolean {
  if (item.state === 'refused') return false;
  const { type, role, needs } = item.sighting;
  const own = signWith(item, 'own');
  if (own && own.rule !== 'role-in-front') return true;
  if (role !== 'full') return false;
  return type === 'person' ? item.state === 'accepted' : needs === 'nothing';
}

function isOther(item: Item): boolean {
  if (item.reason?.rule === 'inside-longer' || signWith(item, 'refuse')?.rule === 'plural-family')
    return false;
  if (signWith(item, 'other'))
    return item.swallowed !== 'yes' || signWith(item, 'other')?.rule === 'qualifier';
  const { type, needs, role } = item.sighting;
  if (item.swallowed !== 'no')
    return type === 'person'
      ? item.swallowed === 'surname-last'
      : type !== 'place' || item.swallowed === 'qualified';
  // A full name that its context does not support is a namesake.
  return item.state === 'open' && type === 'person' && role === 'full' && needs !== 'nothing';
}

function otherWord(item: Item): string {
  return signWith(item, 'other')?.detail ?? '';
}

function follow(item: Item, course: Course, evidence: Evidence): void {
  if (isOther(item)) {
    course.owner = 'other';
    course.otherBlock = item.block;
    course.otherWord = otherWord(item);
    course.redefined ||= signWith(item, 'other')?.rule === 'defined-acronym';
    if (item.state === 'open') refuse(item, { rule: 'no-context' });
    return;
  }
  course.institution ||= item.swallowed === 'yes' || item.reason?.rule === 'longer-name';
  if (item.state === 'refused') return;
  const own = signWith(item, 'own');
  if (own && own.rule !== 'role-in-front') {
    accept(item, { rule: own.rule, detail: own.detail });
  } else if (item.state === 'open') {
    decideShort(item, course, evidence);
  } else if (course.owner === 'other' && mayBelongToOther(item, course)) {
    turnBack(item, course, evidence);
  }
  if (isOwnIntroduction(item)) {
    course.owner = 'own';
    course.established = true;
  } else if (item.reason?.rule === 'turned-back') {
    course.owner = 'own';
  }
}

/** Names that context allowed, and letters that the text explained otherwise, bow to another bearer; unique names do not. */
function mayBelongToOther(item: Item, course: Course): boolean {
  const { type, role, needs } = item.sighting;
  return role === 'acronym'
    ? course.redefined || needs !== 'nothing'
    : type !== 'person' && needs !== 'nothing';
}

function decideShort(item: Item, course: Course, evidence: Evidence): void {
  if (item.sighting.type === 'person') return decidePerson(item, course, evidence);
  if (course.owner === 'other') return turnBack(item, course, evidence);
  if (item.sighting.needs === 'nothing') return accept(item, { rule: 'safe-name' });
  if (course.fullName) return accept(item, { rule: 'full-name-in-text', block: course.fullName.block });
  decideByContext(item, evidence, item.sighting.needs === 'full-name' ? 'no-full-name' : 'no-context');
}

/** Places and institutions: the sentence itself must speak for the entity before it owns its name again. */
function turnBack(item: Item, course: Course, evidence: Evidence): void {
  // Long before the other one is ever named, the usual evidence will do.
  const before = course.otherBlock < 0 && course.firstOtherAt - item.at > LONG_BEFORE;
  if (sentenceSpeaks(item, evidence) || (before && isEnough(scoreAt(item, evidence))))
    accept(item, { rule: 'turned-back' });
  else refuse(item, { rule: 'other-bearer', detail: course.otherWord });
}

/** People: only a full name turns the text back to them. */
function decidePerson(item: Item, course: Course, evidence: Evidence): void {
  const { needs } = item.sighting;
  const otherHolds =
    course.owner === 'other' &&
    (needs !== 'nothing' || !course.established || course.otherBlock === item.block);
  if (otherHolds) return refuse(item, { rule: 'other-bearer', detail: course.otherWord });
  if (needs === 'nothing' && (course.established || !course.institution))
    return accept(item, { rule: 'safe-name' });
  if (needs === 'nothing') return decideByContext(item, evidence, 'no-context');
  const role = item.sighting.signs.find((sign) => sign.rule === 'role-in-front');
  const fits = !role || role.effect === 'own' || course.roles.has(role.detail);
  if (course.fullName && fits)
    return accept(item, { rule: 'full-name-in-text', block: course.fullName.block });
  if (needs === 'full-name')
    return refuse(
      item,
      course.fullName ? { rule: 'other-role', detail: role?.detail ?? '' } : { rule: 'no-full-name' },
    );
  decideByContext(item, evidence, 'no-context');
}

function decideByContext(item: Item, evidence: Evidence, otherwise: 'no-context' | 'no-full-name'): void {
  const score = scoreAt(item, evidence);
  if (otherwise === 'no-context' && isEnough(score)) accept(item, contextReason(score));
  else refuse(item, { rule: otherwise });
}
