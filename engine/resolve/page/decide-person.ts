/** A surname alone, given who owns it at this point of the text. Only a full name turns the text back to a person. */
import { isRivalled, type Course } from './course.ts';
import { decideByContext, sentenceSpeaks, type Evidence } from './evidence.ts';
import { accept, isEarly, refuse, type Item } from './item.ts';

export function decidePerson(item: Item, course: Course, evidence: Evidence): void {
  if (isHeldByOther(item, course)) refuse(item, { rule: 'other-bearer', detail: course.otherWord });
  else if (item.sighting.needs === 'nothing') decideSafeSurname(item, course, evidence);
  else decideSurname(item, course, evidence);
}

/** A well-known person who has been named before loses his surname for the rest of the paragraph only. */
function isHeldByOther(item: Item, course: Course): boolean {
  if (course.owner !== 'other') return false;
  // Prose would have named the other one in full first.
  if (item.sighting.needs === 'nothing' && item.inProse && item.at < course.firstOtherAt) return false;
  return item.sighting.needs !== 'nothing' || !course.established || course.otherBlock === item.block;
}

/** After "McMaster University" alone, "McMaster" may be the university. */
function decideSafeSurname(item: Item, course: Course, evidence: Evidence): void {
  if (course.established || !course.institution) accept(item, { rule: 'safe-name' });
  else decideByContext(item, evidence);
}

function decideSurname(item: Item, course: Course, evidence: Evidence): void {
  const role = item.sighting.signs.find((sign) => sign.rule === 'role-in-front');
  const fits = !role || role.effect === 'own' || course.roles.has(role.detail);
  if (course.fullName && fits) decideBetween(item, course, course.fullName, evidence);
  else if (item.sighting.needs === 'context') decideByContext(item, evidence);
  else if (course.fullName) refuse(item, { rule: 'other-role', detail: role?.detail ?? '' });
  else refuse(item, { rule: 'no-full-name' });
}

/**
 * Prose names a person in full first, and only a headline may come before. Where another bearer has been a subject of the
 * text too, the surname alone is this person's in the sentence after the full name; later the sentence itself must speak.
 */
function decideBetween(item: Item, course: Course, fullName: Item, evidence: Evidence): void {
  const doubtful = isEarly(item, fullName) || isRivalled(item, course);
  if (doubtful && !sentenceSpeaks(item, evidence))
    refuse(item, { rule: 'other-bearer', detail: course.otherWord });
  else accept(item, { rule: 'full-name-in-text', block: fullName.block });
}
