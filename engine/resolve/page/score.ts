/** How much speaks for an entity around a place of the page: its own context words and other entities of the dossier. */
import type { Evidence } from './evidence.ts';
import { signOf, type Item } from './item.ts';
import { visitNearest, WIDE } from './nearest.ts';
import { OWN_NAME, weighOwn } from './weigh-own.ts';

/** "Near by": the sentence before and after, in UTF-16 units. */
const NEAR = 220;
const DISTINCTIVE = 1;
/** General entities are on half the web; together they can support, not decide. */
const GENERAL = 0.4;
const GENERAL_CAP = 0.8;
/** What stands further off counts half. */
const WIDE_SHARE = 0.5;
/** In a row with places that are beyond doubt, so that with any general one near by it is enough. */
const IN_A_ROW = 1.6;
/** A page full of the story adds this much everywhere. */
const STORY_BONUS = 0.5;
export const STORY_ENTITIES = 3;
/** Score from which context decides. */
export const ENOUGH = 2;
const ENOUGH_ALONE = 1.4;

export interface Score {
  readonly value: number;
  /** Some of it stands near by, not only somewhere in the passage. */
  readonly close: boolean;
  readonly near: readonly number[];
  readonly words: number;
  /** Own context stands near by, not only other entities. */
  readonly ownNear: boolean;
}

export function scoreAt(item: Item, evidence: Evidence): Score {
  const own = ownAround(item, evidence);
  const others = othersAround(item, evidence, own.counted);
  const inRow = signOf(item, 'enumeration') !== undefined;
  const { distinctive } = evidence;
  const storyEntities = distinctive.size - (distinctive.has(item.sighting.entity) ? 1 : 0);
  const bonus = (storyEntities >= STORY_ENTITIES ? STORY_BONUS : 0) + (inRow ? IN_A_ROW : 0);
  return {
    value: sum(own.words) + sumOfOthers(others.near, evidence) + bonus,
    close: own.close || others.close || storyEntities > STORY_ENTITIES || inRow,
    near: [...others.near.keys()],
    words: own.words.size,
    ownNear: own.ownNear,
  };
}

/** Who a person in a table or a list is, his own row says. */
const ROW = 80;

function reachOf({ inCell, sighting }: Item): number {
  return inCell && sighting.type === 'person' ? ROW : WIDE;
}

/** Its own context words: weights by pattern, and the places that have been counted with them. */
function ownAround(item: Item, evidence: Evidence) {
  const { entity, start, end } = item.sighting;
  const words = new Map<number, number>();
  const counted = new Set<number>();
  let close = false;
  let ownNear = false;
  visitNearest(evidence.own.get(entity) ?? [], item.at, (own, distance) => {
    const overlaps = own.at < item.at + end - start && own.end > item.at;
    if (overlaps || distance > reachOf(item)) return;
    const outer = evidence.startsByEnd.get(own.end) ?? own.at;
    const weight = weighOwn(own, evidence) || (outer < own.at ? OWN_NAME : 0);
    if (weight === 0) return;
    close ||= distance <= NEAR;
    // Not enough to give a name back that the text has used for another: its long names are all over such texts.
    ownNear ||= distance <= NEAR && outer === own.at;
    counted.add(outer);
    keepMax(words, own.pattern, weight * share(distance));
  });
  return { words, counted, close, ownNear };
}

/** Other entities, with their weights. */
function othersAround(item: Item, evidence: Evidence, counted: ReadonlySet<number>) {
  const { entity, reach } = item.sighting;
  const near = new Map<number, number>();
  let close = false;
  visitNearest(evidence.accepted, item.at, (other, distance) => {
    if (other.sighting.entity === entity || distance > reachOf(item) || overlap(other, item)) return;
    // A name that is own context has been counted; here it is only named in the reason.
    if (counted.has(other.at)) return keepMax(near, other.sighting.entity, 0);
    const isDistinctive = other.sighting.reach === 'distinctive';
    // A general entity has little to lose: other general ones near by will do.
    close ||= distance <= NEAR && (isDistinctive || reach !== 'distinctive');
    keepMax(near, other.sighting.entity, (isDistinctive ? DISTINCTIVE : GENERAL) * share(distance));
  });
  return { near, close };
}

function sumOfOthers(near: ReadonlyMap<number, number>, { distinctive }: Evidence): number {
  let sumOfDistinctive = 0;
  let general = 0;
  near.forEach((weight, other) => {
    if (distinctive.has(other)) sumOfDistinctive += weight;
    else general += weight;
  });
  return sumOfDistinctive + Math.min(general, GENERAL_CAP);
}

function sum(weights: ReadonlyMap<number, number>): number {
  let total = 0;
  weights.forEach((weight) => (total += weight));
  return total;
}

export function isEnough(score: Score): boolean {
  return score.close && score.value >= ENOUGH;
}

/**
 * Enough where no other bearer is anywhere in the text and the page names three distinctive entities in words: the story itself
 * may stand further off then.
 */
export function isEnoughAlone(item: Item, score: Score, evidence: Evidence): boolean {
  if (item.sighting.type === 'person' || item.sighting.role === 'acronym') return false;
  const others = evidence.spelledOut.size - (evidence.spelledOut.has(item.sighting.entity) ? 1 : 0);
  return score.value >= ENOUGH_ALONE && others >= STORY_ENTITIES;
}

function overlap(a: Item, b: Item): boolean {
  return a.block === b.block && a.sighting.start < b.sighting.end && b.sighting.start < a.sighting.end;
}

function share(distance: number): number {
  return distance <= NEAR ? 1 : WIDE_SHARE;
}

function keepMax(map: Map<number, number>, key: number, value: number): void {
  if ((map.get(key) ?? -1) < value) map.set(key, value);
}
