/** Which sightings name the entity beyond doubt, and which give its name to somebody else. */
import { signWith, type Item } from './item.ts';

/** A full form that has been accepted, or a name with a sign of its own beside it. */
export function isOwnIntroduction(item: Item): boolean {
  if (item.state === 'refused') return false;
  const { type, role, needs } = item.sighting;
  const own = signWith(item, 'own');
  if (own && own.rule !== 'role-in-front') return true;
  if (role !== 'full') return false;
  return type === 'person' ? item.state === 'accepted' : needs === 'nothing';
}

export function isOther(item: Item): boolean {
  if (item.reason?.rule === 'inside-longer' || isFamily(item)) return false;
  if (signWith(item, 'other')) return true;
  if (item.swallowed !== 'no') return namesAnother(item);
  // A full name that its context does not support is a namesake.
  const { type, needs, role } = item.sighting;
  return item.state === 'open' && type === 'person' && role === 'full' && needs !== 'nothing';
}

/** "The Haftars" are no other bearer. */
function isFamily(item: Item): boolean {
  return signWith(item, 'refuse')?.rule === 'plural-family';
}

/**
 * Does the not-name that swallowed this name speak of somebody whom the name alone may mean later? "Saddam Haftar" and
 * "Sputnik V" do, "Trump Tower" and "Manchester United" do not.
 */
function namesAnother(item: Item): boolean {
  const { type } = item.sighting;
  if (type === 'person') return item.swallowed === 'surname-last';
  return type !== 'place' || item.swallowed === 'qualified';
}

export function otherWord(item: Item): string {
  return signWith(item, 'other')?.detail ?? '';
}

/** The text itself explains the letters otherwise. */
export function isRedefinition(item: Item): boolean {
  return signWith(item, 'other')?.rule === 'defined-acronym';
}

/** Another person of the very full name: so described, introduced as one of several, or said to be no relation. */
export function isNamesake(item: Item): boolean {
  const { type, role } = item.sighting;
  return type === 'person' && role === 'full' && signWith(item, 'other') !== undefined;
}
