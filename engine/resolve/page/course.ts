/**
 * Who owns the name at a point of the text: nobody yet, the entity, or another bearer (conventions 16, 17, 27). The first
 * bearer named in full owns what stands before him too, so that a headline may come first.
 */
import { isOther, isOwnIntroduction, isRedefinition, otherWord } from './bearers.ts';
import type { Evidence } from './evidence.ts';
import { sentenceSpeaks } from './speaks.ts';
import { isFullOfStory } from './story.ts';
import { PLACE_KINDS } from '../lexicon/kinds.ts';
import { signWith, type Item } from './item.ts';

export interface Course {
  owner: 'nobody' | 'own' | 'other';
  /** This entity has been named beyond doubt before this point. */
  established: boolean;
  /** Where the other bearer was last named, or will be named first, and by what. */
  otherBlock: number;
  otherWord: string;
  /** The name by which he was called there: its length, its entry in the gazetteer, and whether it has several words. */
  otherLength: number;
  otherEntry: number;
  otherMany: boolean;
  /** He has his country beside him, as in Arabic, and will have it again. */
  qualified: boolean;
  /** Letters explained otherwise by the text itself bind even names that need nothing. */
  redefined: boolean;
  /** The other bearer is a person or a ship called like the place. */
  noPlace: boolean;
  /** An institution called after somebody has been named before, and the person has not. */
  institution: boolean;
  /** Another bearer is a subject of the text: the name alone has stood for him. */
  rival: boolean;
  /** Another bearer of the very full name is in the text. */
  readonly twin: boolean;
  /** Where the sentence goes over to the entity: its next sighting with a sign of its own. */
  takenOverAt: number;
  /** Where the entity was last named, and whether by a full form. */
  lastOwn: Item | undefined;
  /** A town of the name is in the text ("Obama is a fishing town"), for which "in" and "from" speak. */
  readonly town: boolean;
  /** An institution is called after him anywhere in the text, or another bearer is named. */
  readonly shared: boolean;
  readonly otherFirst: boolean;
  readonly firstOtherAt: number;
  readonly fullName: Item | undefined;
  /** Roles seen in front of the full name. */
  readonly roles: ReadonlySet<string>;
}

type Holder = Pick<
  Course,
  | 'owner'
  | 'otherBlock'
  | 'otherWord'
  | 'otherLength'
  | 'otherEntry'
  | 'otherMany'
  | 'noPlace'
  | 'qualified'
  | 'redefined'
>;

export function openCourse(items: readonly Item[], evidence: Evidence): Course {
  const twin = items.some(isTwin);
  const isStranger = strangers(items, evidence);
  const introductions = items.filter(
    (item) => isOwnIntroduction(item) && !(twin && isBare(item)) && !isStranger(item),
  );
  const firstOther = items.find((item) => isOther(item) || isStranger(item));
  const firstOwn = introductions[0] ?? items.find((item) => isKnownAlone(item, firstOther));
  const otherFirst = firstOther !== undefined && (!firstOwn || firstOther.at < firstOwn.at);
  return {
    ...(otherFirst ? heldBy(firstOther) : heldByNobody(firstOwn)),
    established: false,
    institution: false,
    rival: false,
    twin,
    takenOverAt: Infinity,
    lastOwn: undefined,
    town: items.some(isTown),
    shared: firstOther !== undefined || items.some(isInstitution),
    otherFirst,
    firstOtherAt: firstOther?.at ?? Infinity,
    fullName: introductions.find(isFullForm),
    roles: rolesOf(introductions),
  };
}

/** Sightings before the one that the text tells apart from them. */
function strangers(items: readonly Item[], evidence: Evidence): (item: Item) => boolean {
  const apart = items.find(isToldApart)?.at;
  if (apart === undefined) return () => false;
  return (item) =>
    item.at < apart && isBare(item) && item.state !== 'refused' && !sentenceSpeaks(item, evidence);
}

function heldByNobody(firstOwn: Item | undefined): Holder {
  const owner = firstOwn ? 'own' : 'nobody';
  return {
    owner,
    otherBlock: -1,
    otherWord: '',
    otherLength: 0,
    otherEntry: -1,
    otherMany: false,
    noPlace: false,
    qualified: false,
    redefined: false,
  };
}

function heldBy(item: Item): Holder {
  return {
    owner: 'other',
    otherBlock: item.block,
    otherWord: otherWord(item),
    otherLength: lengthOf(item),
    otherEntry: item.sighting.entry,
    otherMany: item.sighting.manyWords,
    noPlace: isNoPlace(item),
    qualified: item.swallowed === 'qualified',
    redefined: isRedefinition(item),
  };
}

export function turnToOther(course: Course, item: Item): void {
  course.owner = 'other';
  course.otherBlock = item.block;
  course.otherWord = otherWord(item);
  course.otherLength = lengthOf(item);
  course.otherEntry = item.sighting.entry;
  course.otherMany = item.sighting.manyWords;
  course.noPlace = isNoPlace(item);
  course.qualified = item.swallowed === 'qualified';
  course.redefined ||= isRedefinition(item);
  // Once two people of one full name have been introduced, the surname alone may be either.
  course.rival ||= item.sighting.type === 'person' && isTwin(item);
}

export function lengthOf({ sighting }: Item): number {
  return sighting.end - sighting.start;
}

/** A person or a ship called like the place. */
function isNoPlace(item: Item): boolean {
  const rule = signWith(item, 'other')?.rule;
  return rule === 'namesake-person' || rule === 'longer-name';
}

/** After a sighting that was not taken for somebody else. */
export function turnToOwn(course: Course, item: Item): void {
  if (item.state === 'accepted') course.lastOwn = item;
  else if (item.reason?.rule === 'other-bearer') course.rival = true;
  // In a text about another town, "Manchester, England" is an aside and turns nothing back.
  const aside = course.otherFirst && (item.reason?.rule === 'qualifier' || isModel(item));
  if (isOwnIntroduction(item) && !aside && !(course.twin && item.sighting.type === 'place' && isBare(item))) {
    course.owner = 'own';
    course.established = true;
  } else if (item.reason?.rule === 'turned-back' && !course.otherFirst) {
    course.owner = 'own';
  }
}

/** "The real Pentagon", "the other Moscow, as a guest of Russia": the text has been speaking of another one. */
function isToldApart(item: Item): boolean {
  const { type, signs } = item.sighting;
  if ((type !== 'organization' && type !== 'place') || signWith(item, 'other')) return false;
  return signs.some(({ detail, effect }) => detail === 'real' || (detail === 'other' && effect === 'hint'));
}

/** "named after Jim Marsh": whoever bears the name since goes on owning it. */
export function isModel({ sighting }: Item): boolean {
  return sighting.signs.some(({ rule, detail }) => rule === 'common-noun' && detail === 'after');
}

/** Another bearer of the very full name: a person otherwise described, a town or a body of another region, a village. */
function isTwin(item: Item): boolean {
  const { role, type } = item.sighting;
  const rule = role === 'full' ? signWith(item, 'other')?.rule : undefined;
  if (type === 'person') return rule !== undefined;
  return rule === 'qualifier' || (type === 'place' && rule === 'kind-in-front');
}

/** Where another town, or another state's institution, of the same name is in the text, the name alone introduces neither. */
function isBare(item: Item): boolean {
  return item.sighting.type !== 'person' && signWith(item, 'own') === undefined;
}

/** A well-known surname in prose before anybody else of the name: another bearer would have been named in full first. */
function isKnownAlone({ sighting, inProse, state, at }: Item, firstOther: Item | undefined): boolean {
  const known = sighting.type === 'person' && sighting.needs === 'nothing' && state === 'open';
  return known && inProse && firstOther !== undefined && at < firstOther.at;
}

/** "McMaster University", "Trump Tower". */
export function isInstitution(item: Item): boolean {
  return item.swallowed === 'yes' || item.reason?.rule === 'longer-name';
}

function isTown(item: Item): boolean {
  return PLACE_KINDS.has(signWith(item, 'other')?.detail ?? '');
}

function isFullForm(item: Item): boolean {
  return item.sighting.role === 'full' || signWith(item, 'own')?.rule === 'defined-acronym';
}

function rolesOf(items: readonly Item[]): ReadonlySet<string> {
  const roles = new Set<string>();
  for (const { sighting } of items)
    for (const { rule, detail } of sighting.signs) if (rule === 'role-in-front') roles.add(detail);
  return roles;
}

/** Another bearer has been a subject of the text, and this is not the sentence after the entity's full name. */
export function isRivalled(item: Item, { rival, lastOwn }: Course): boolean {
  if (!rival || !lastOwn) return rival;
  const sentences = item.sentence - lastOwn.sentence;
  return sentences !== 0 && (sentences !== 1 || lastOwn.sighting.role !== 'full');
}

/** Another bearer is anywhere in a text that does not tell the story throughout, and this sentence has not named the entity yet. */
export function isShared(item: Item, { firstOtherAt, lastOwn }: Course, evidence: Evidence): boolean {
  const shared = firstOtherAt < Infinity && !isFullOfStory(item, evidence);
  return shared && item.sentence !== lastOwn?.sentence;
}
