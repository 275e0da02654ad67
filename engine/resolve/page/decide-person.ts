/** A surname alone, given who owns it at this point of the text. Only a full name turns the text back to a person. */
import { isModel, isRivalled, isShared, type Course } from './course.ts';
import { decideByContext } from './decide-by-context.ts';
import type { Evidence } from './evidence.ts';
import { OF_ITS } from '../signs/counted-person.ts';
import { HE } from '../signs/courtesy.ts';
import { NEUTRAL_ROLES, ROLE_TITLES } from '../lexicon/titles.ts';
import { ownContextSpeaks, sentenceSpeaks } from './speaks.ts';
import { accept, hasOwnRole, isEarly, refuse, signOf, type Item } from './item.ts';

export function decidePerson(item: Item, course: Course, evidence: Evidence): void {
  const held = isHeldByOther(item, course) && !isSpokenFor(item, course, evidence);
  if (held || isTownHere(item, course)) refuse(item, { rule: 'other-bearer', detail: course.otherWord });
  else if (isUnknownLady(item, course)) refuse(item, { rule: 'other-role', detail: 'Ms.' });
  else if (item.sighting.needs === 'nothing') decideSafeSurname(item, course, evidence);
  else decideSurname(item, course, evidence);
}

function isTownHere(item: Item, course: Course): boolean {
  return course.town && signOf(item, 'locative') !== undefined;
}

/**
 * "Ms Bannon", in a text that names no Bannon in full: most people with well-known surnames are men, and this one is not said to be
 * she. Nor is "Mrs. Pack", where the text has a Jason Pack.
 */
function isUnknownLady(item: Item, { fullName }: Course): boolean {
  const lady = signOf(item, 'courtesy') !== undefined;
  return lady && (fullName === undefined || signOf(fullName, 'courtesy')?.detail === HE);
}

/** Beside another bearer, a well-known person whom the text names in full has his surname back where his own context stands. */
function isSpokenFor(item: Item, { fullName }: Course, evidence: Evidence): boolean {
  const known = fullName !== undefined && item.sighting.needs === 'nothing';
  return known && ownContextSpeaks(item, evidence);
}

/**
 * A well-known person who has been named before loses his surname for the rest of the paragraph only; so does anyone as long as
 * the other bearer has been named in full only, in passing.
 */
function isHeldByOther(item: Item, course: Course): boolean {
  if (course.owner !== 'other' || isWellKnownHere(item)) return false;
  // "Rebecca Stevens, who is not related to Stevens": the other one of the two.
  if (course.fullName && (hasOwnRole(item) || isModel(item))) return false;
  // Prose would have named the other one in full first.
  if (item.sighting.needs === 'nothing' && item.inProse && item.at < course.firstOtherAt) return false;
  if (!course.established || course.otherBlock === item.block) return true;
  return item.sighting.needs !== 'nothing' && course.rival;
}

/** "Trump himself", "Colonel Gaddafi", behind their sons. */
function isWellKnownHere({ sighting }: Item): boolean {
  return (
    sighting.needs === 'nothing' &&
    sighting.signs.some(
      ({ detail, effect }) =>
        effect === 'own' && (detail === 'himself' || ROLE_TITLES.has(detail.toLowerCase())),
    )
  );
}

/** After "McMaster University" alone, "McMaster" may be the university. */
function decideSafeSurname(item: Item, course: Course, evidence: Evidence): void {
  const { fullName } = course;
  // "McMaster answers on the second ring", before any general is named, in a text that knows a university too.
  const early = course.shared && fullName !== undefined && isEarly(item, fullName);
  if (early && !sentenceSpeaks(item, evidence)) refuse(item, { rule: 'no-full-name' });
  // "some McMaster students", in a text that has his university.
  else if (course.shared && signOf(item, 'common-noun')?.detail === OF_ITS)
    refuse(item, { rule: 'longer-name', detail: OF_ITS });
  else if (course.established || !course.institution) accept(item, { rule: 'safe-name' });
  else decideByContext(item, evidence);
}

function decideSurname(item: Item, course: Course, evidence: Evidence): void {
  const role = signOf(item, 'role-in-front');
  const fits =
    !role || role.effect === 'own' || course.roles.has(role.detail) || NEUTRAL_ROLES.has(role.detail);
  if (course.fullName && fits) decideBetween(item, course, course.fullName, evidence);
  else if (item.sighting.needs === 'context') decideByContext(item, evidence);
  else if (course.fullName) refuse(item, { rule: 'other-role', detail: role?.detail ?? '' });
  else refuse(item, { rule: 'no-full-name' });
}

/** The other one was there first, on a page that does not tell the story throughout: a kinsman would have come later. */
function isBetween(item: Item, course: Course, evidence: Evidence): boolean {
  if (isRivalled(item, course)) return true;
  return course.otherFirst && isShared(item, course, evidence);
}

/**
 * Prose names a person in full first, and only a headline may come before. Where another bearer has been a subject of the
 * text too, the surname alone is this person's in the sentence after the full name; later the sentence itself must speak.
 */
function decideBetween(item: Item, course: Course, fullName: Item, evidence: Evidence): void {
  const doubtful = !hasOwnRole(item) && (isEarly(item, fullName) || isBetween(item, course, evidence));
  if (doubtful && !sentenceSpeaks(item, evidence))
    refuse(item, { rule: 'other-bearer', detail: course.otherWord });
  else accept(item, { rule: 'full-name-in-text', block: fullName.block });
}
