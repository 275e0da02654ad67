/** Goes through the sightings of one entity in the order of the text and decides each. */
import { isOther } from './bearers.ts';
import {
  isInstitution,
  isShared,
  lengthOf,
  openCourse,
  turnToOther,
  turnToOwn,
  type Course,
} from './course.ts';
import { decideAlone } from './decide-alone.ts';
import { decideName, mayBelongToOther, turnBack } from './decide-name.ts';
import { decidePerson } from './decide-person.ts';
import type { Evidence } from './evidence.ts';
import { sentenceHolds } from './speaks.ts';
import { accept, leaveOpen, refuse, signWith, type Item } from './item.ts';

/** A very long page names one entity thousands of times; so many are decided in about a millisecond. */
const ITEMS_PER_BREATH = 256;

/** Yields whenever it is good to pause. */
export function* decideEntity(items: readonly Item[], evidence: Evidence): Generator<undefined, void> {
  const introduced = items.some(isIntroducedInFull);
  for (let i = 0; i < items.length; i++) {
    if (isBesideFuller(items, i) || (introduced && isDescribedOtherwise(items[i]!))) leaveOpen(items[i]!);
    else decideAlone(items[i]!, evidence);
    if (i % ITEMS_PER_BREATH === ITEMS_PER_BREATH - 1) yield;
  }
  const course = openCourse(items, evidence);
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (i % ITEMS_PER_BREATH === 0) yield;
    if (isOther(item)) {
      turnToOther(course, item);
      if (item.state === 'open') refuse(item, { rule: 'no-context' });
    } else {
      course.takenOverAt = takenOverAt(item, items[i + 1]);
      if (isToldFromNext(item, items[i + 1], course)) refuse(item, { rule: 'other-bearer' });
      else follow(item, course, evidence);
    }
  }
}

/** "Jason Pack of the Business Association": his name in full, and a sign of his. */
function isIntroducedInFull(item: Item): boolean {
  return isFullName(item) && signWith(item, 'own') !== undefined;
}

/** "Jason Pack, who sells pumps in Twin Falls", in a text that says of another Jason Pack what ours is. */
function isDescribedOtherwise(item: Item): boolean {
  const { needs, signs } = item.sighting;
  const described = signs.some(({ rule, effect }) => rule === 'apposition' && effect === 'hint');
  return described && needs !== 'nothing' && isFullName(item) && signWith(item, 'own') === undefined;
}

/** Sightings of a sentence, surnames inside full names among them, that are looked at. */
const BESIDE = 6;

/** "They wrote to David Kirkpatrick, and to David D. Kirkpatrick": who is named in full has no shorter full name before. */
function isBesideFuller(items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  if (!isFullName(item) || item.sighting.needs === 'nothing') return false;
  return items
    .slice(i + 1, i + 1 + BESIDE)
    .some((near) => near.sentence === item.sentence && isSafeName(near) && !overlaps(near, item));
}

function isSafeName(item: Item): boolean {
  return isFullName(item) && item.sighting.needs === 'nothing';
}

function overlaps(a: Item, b: Item): boolean {
  return a.sighting.start < b.sighting.end && b.sighting.start < a.sighting.end;
}

function isFullName({ sighting: { type, role, kind } }: Item): boolean {
  return type === 'person' && role === 'full' && kind === 'name';
}

function takenOverAt(item: Item, next: Item | undefined): number {
  const takesOver =
    next?.sentence === item.sentence && signWith(item, 'own') === undefined && signWith(next, 'own');
  return takesOver ? next.at : Infinity;
}

/** Longest words between two names of a pair: " with ", ", not ". */
const LINK = 8;

/** "warned not to mix up Washington with Washington, D.C.": who says right away which one is meant means another one before. */
function isToldFromNext(item: Item, next: Item | undefined, { takenOverAt: taken }: Course): boolean {
  if (next?.at !== taken || !isPlaceInWords(item) || !isPlaceInWords(next)) return false;
  const gap = taken - item.at - lengthOf(item);
  return gap > 0 && gap <= LINK;
}

function isPlaceInWords({ sighting: { type, role } }: Item): boolean {
  return type === 'place' && role === 'full';
}

function follow(item: Item, course: Course, evidence: Evidence): void {
  course.institution ||= isInstitution(item);
  if (item.state === 'refused') return;
  const own = signWith(item, 'own');
  if (own && own.rule !== 'role-in-front') accept(item, { rule: own.rule, detail: own.detail });
  else if (item.state === 'open') decideOpen(item, course, evidence);
  else if (isAnybodys(item, course, evidence)) refuseAnybodys(item, course);
  else if (course.owner === 'other' && mayBelongToOther(item, course)) turnBack(item, course, evidence);
  turnToOwn(course, item);
}

/** Context around was enough, but not for a name that the text shares out, in a sentence that knows nothing of it. */
function isAnybodys(item: Item, course: Course, evidence: Evidence): boolean {
  if (item.reason?.rule !== 'context-near' || sentenceHolds(item, evidence)) return false;
  return isShared(item, course, evidence);
}

function refuseAnybodys(item: Item, { owner, otherWord }: Course): void {
  refuse(item, owner === 'other' ? { rule: 'other-bearer', detail: otherWord } : { rule: 'no-context' });
}

function decideOpen(item: Item, course: Course, evidence: Evidence): void {
  if (item.sighting.type === 'person') decidePerson(item, course, evidence);
  else decideName(item, course, evidence);
}
