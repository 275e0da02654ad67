/** What can be said of a sighting without knowing the others: refusals, unique names, full names in their context. */
import { contextReason } from './decide-by-context.ts';
import type { Evidence } from './evidence.ts';
import { isFullOfStory } from './story.ts';
import { isEnough, isEnoughAlone, scoreAt } from './score.ts';
import { sentenceHolds, sentenceSpeaks } from './speaks.ts';
import { accept, hasOwnRole, refuse, signWith, type Item } from './item.ts';

export function decideAlone(item: Item, evidence: Evidence): void {
  if (item.reason?.rule === 'not-name' || isInnerSurname(item)) return;
  item.state = 'open';
  item.reason = undefined;
  const against = signWith(item, 'refuse') ?? signWith(item, 'other');
  if (against) refuse(item, { rule: against.rule, detail: against.detail });
  else if (isTheOther(item)) refuse(item, { rule: 'no-context' });
  else if (standsAlone(item)) decideFullForm(item, evidence);
}

/** "not the House of Representatives", "not to be confused with the LNA": an institution of a shared name is the other one. */
function isTheOther({ sighting }: Item): boolean {
  return sighting.contrasted && sighting.type === 'organization' && sighting.needs !== 'nothing';
}

/** Refused once and for all when the items were collected. */
function isInnerSurname(item: Item): boolean {
  return item.reason?.rule === 'inside-longer';
}

/** Surnames, places and letters in need wait for what the rest of the text says. */
function standsAlone(item: Item): boolean {
  const { needs, role, type } = item.sighting;
  if (role === 'short' || needs === 'full-name' || (role === 'acronym' && needs !== 'nothing')) return false;
  return needs !== 'nothing' || type !== 'place';
}

/** "The quiz was won by Jason Pack", in the paragraph after Libya: a name that others bear, in a sentence that knows nothing of him. */
function isStranger(item: Item, evidence: Evidence): boolean {
  const { type, needs } = item.sighting;
  if (type !== 'person' || needs === 'nothing' || sentenceHolds(item, evidence)) return false;
  return item.inCell || evidence.peopleInPlay || !isFullOfStory(item, evidence);
}

/** "Barack Obama, a lawyer by training": of whom half the web tells, where the text tells no namesakes apart. */
function isKnown({ sighting: { needs, reach } }: Item, described: boolean, evidence: Evidence): boolean {
  const unmistaken = !described || (reach === 'general' && !evidence.peopleInPlay);
  return needs === 'nothing' && unmistaken;
}

function decideFullForm(item: Item, evidence: Evidence): void {
  const described = item.sighting.signs.find((sign) => sign.rule === 'apposition' && sign.effect === 'hint');
  if (isKnown(item, described !== undefined, evidence)) return accept(item, { rule: 'safe-name' });
  // "Sen. Jack Reed put down his coffee": his office is said.
  if (item.sighting.type === 'person' && hasOwnRole(item) && !described)
    return accept(item, { rule: 'role-in-front' });
  // A description that does not fit a name others bear too: only the very sentence outweighs it.
  if (described && item.sighting.needs !== 'nothing' && !hasOwnRole(item) && !sentenceSpeaks(item, evidence))
    return refuse(item, { rule: 'apposition', detail: described.detail });
  if (isStranger(item, evidence)) return;
  const score = scoreAt(item, evidence);
  if (isEnough(score) || isEnoughAlone(item, score, evidence)) accept(item, contextReason(score));
  else if (described) refuse(item, { rule: 'apposition', detail: described.detail });
}
