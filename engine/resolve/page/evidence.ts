/** What speaks for an entity around a place of the page: its own context words and other entities of the dossier. */
import type { Gazetteer } from '../../match/gazetteer.ts';
import { entriesOf } from '../entries-of.ts';
import type { BlockReading, ContextStrength } from '../reading.ts';
import type { Reason } from '../reason.ts';
import { isRedefinition } from './bearers.ts';
import { accept, refuse, sentenceKey, type Item } from './item.ts';

/** "Near by": the sentence before and after, in UTF-16 units. */
const NEAR = 220;
/** "In the same passage": two paragraphs of news prose. */
const WIDE = 1200;
/** Just before, even across the end of a sentence: "On Libya there is more to say. The arms embargo …". */
const BESIDE = 60;
/** Neighbours looked at on either side: more of them say nothing new, and the cost stays linear. */
const MAX_NEIGHBOURS = 24;
/** Weights; an entity's own context that is a name in its own right ("Benghazi") suffices alone when near. */
const OWN_NAME = 2;
const OWN_WORD = 1;
/** Names that are in need themselves; letters of that kind say nothing until they are accepted. */
const OWN_WEAK = 1;
const DISTINCTIVE = 1;
const GENERAL = 0.4;
/** General entities are on half the web; together they can support, not decide. */
const GENERAL_CAP = 0.8;
/** What stands further off counts half. */
const WIDE_SHARE = 0.5;
/** In a row with places that are beyond doubt, so that with any general one near by it is enough. */
const IN_A_ROW = 1.6;
/** A page full of the story adds this much everywhere. */
const STORY_BONUS = 0.5;
const STORY_ENTITIES = 3;
/** So many distinctive entities, named otherwise than by letters, let letters stand. */
const FEW_ENTITIES = 2;
/** Score from which context decides. */
export const ENOUGH = 2;
const ENOUGH_ALONE = 1.4;
const ENOUGH_LOCATED = 0.8;

interface Own {
  readonly at: number;
  readonly end: number;
  readonly pattern: number;
  readonly sentence: number;
  readonly strength: ContextStrength;
}

export interface Evidence {
  readonly own: ReadonlyMap<number, readonly Own[]>;
  /** Mentions that speak for their neighbours. */
  readonly accepted: readonly Item[];
  /** Offsets at which an accepted name begins. */
  readonly places: ReadonlySet<number>;
  readonly distinctive: ReadonlySet<number>;
  /** Those of them that are named otherwise than by letters. */
  readonly spelledOut: ReadonlySet<number>;
  /** The text explains letters otherwise than the dossier does, so that others may be meant otherwise as well. */
  readonly lettersInPlay: boolean;
  readonly sentences: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Even blocks with a context word in every line are gone through in about a millisecond. */
const BLOCKS_PER_BREATH = 256;

/**
 * Context sightings by entity, for the entities in question only; they do not change from round to round. Yields whenever
 * it is good to pause.
 */
export function* ownContexts(
  blocks: readonly BlockReading[],
  offsets: readonly number[],
  gazetteer: Gazetteer,
  entities: ReadonlySet<number>,
): Generator<undefined, Map<number, Own[]>> {
  const own = new Map<number, Own[]>();
  for (const [block, reading] of blocks.entries()) {
    if (block % BLOCKS_PER_BREATH === 0) yield;
    for (const found of reading.contexts) {
      const at = (offsets[block] ?? 0) + found.start;
      for (const entry of entriesOf(gazetteer, found.firstEntry, found.entryCount)) {
        if (entry.kind !== 'context' || !entities.has(entry.entity)) continue;
        const sentence = sentenceKey(block, found.sentence);
        const record = {
          at,
          end: at + found.end - found.start,
          pattern: found.firstEntry,
          sentence,
          strength: found.strength,
        };
        const list = own.get(entry.entity);
        if (list) list.push(record);
        else own.set(entry.entity, [record]);
      }
    }
  }
  return own;
}

/** `last` is still the evidence where the same mentions are accepted, which is so after most steps. */
export function gatherEvidence(items: readonly Item[], own: Evidence['own'], last?: Evidence): Evidence {
  const accepted = items.filter((item) => item.state === 'accepted' && !item.sighting.contrasted);
  if (last && isSameRow(accepted, last.accepted)) return last;
  const distinctive = new Set<number>();
  const spelledOut = new Set<number>();
  const sentences = new Map<number, Set<number>>();
  for (const { sighting, sentence } of accepted) {
    if (sighting.reach !== 'distinctive') continue;
    distinctive.add(sighting.entity);
    if (sighting.role !== 'acronym') spelledOut.add(sighting.entity);
    const known = sentences.get(sentence);
    if (known) known.add(sighting.entity);
    else sentences.set(sentence, new Set([sighting.entity]));
  }
  return {
    own,
    accepted,
    places: new Set(accepted.map((item) => item.at)),
    distinctive,
    spelledOut,
    lettersInPlay: last?.lettersInPlay ?? items.some(isRedefinition),
    sentences,
  };
}

/** Another round would decide as the last one did. */
export function isSameEvidence(a: Evidence, b: Evidence): boolean {
  return isSameRow(a.accepted, b.accepted);
}

function isSameRow(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** 0 where the word is a name that has not been accepted here. */
function weightOf(own: Own, evidence: Evidence): number {
  if (own.strength === 'word') return OWN_WORD;
  if (evidence.places.has(own.at)) return OWN_NAME;
  return own.strength === 'weak' ? OWN_WEAK : 0;
}

export interface Score {
  readonly value: number;
  /** Some of it stands near by, not only somewhere in the passage. */
  readonly close: boolean;
  readonly near: readonly number[];
  readonly words: number;
  /** Own context stands near by, not only other entities. */
  readonly ownNear: boolean;
}

/** Who a person in a table or a list is, his own row says. */
const ROW = 80;

export function scoreAt(item: Item, evidence: Evidence): Score {
  const reach = item.inCell && item.sighting.type === 'person' ? ROW : WIDE;
  const { entity, start, end } = item.sighting;
  const words = new Map<number, number>();
  const counted = new Set<number>();
  let close = false;
  let ownNear = false;
  visit(evidence.own.get(entity) ?? [], item.at, (own, distance) => {
    const overlaps = own.at < item.at + end - start && own.end > item.at;
    if (overlaps || distance > reach || weightOf(own, evidence) === 0) return;
    close ||= distance <= NEAR;
    ownNear ||= distance <= NEAR;
    counted.add(own.at);
    keepMax(words, own.pattern, weightOf(own, evidence) * share(distance));
  });
  const near = new Map<number, number>();
  visit(evidence.accepted, item.at, (other, distance) => {
    if (other.sighting.entity === entity || distance > reach || overlap(other, item)) return;
    // A name that is own context has been counted; here it is only named in the reason.
    if (counted.has(other.at)) return keepMax(near, other.sighting.entity, 0);
    // A general entity has little to lose: other general ones near by will do.
    close ||=
      distance <= NEAR && (other.sighting.reach === 'distinctive' || item.sighting.reach !== 'distinctive');
    keepMax(
      near,
      other.sighting.entity,
      (other.sighting.reach === 'distinctive' ? DISTINCTIVE : GENERAL) * share(distance),
    );
  });
  let general = 0;
  let value = 0;
  for (const [other, weight] of near) {
    if (evidence.distinctive.has(other)) value += weight;
    else general += weight;
  }
  for (const weight of words.values()) value += weight;
  const others = evidence.distinctive.size - (evidence.distinctive.has(entity) ? 1 : 0);
  value += Math.min(general, GENERAL_CAP) + (others >= STORY_ENTITIES ? STORY_BONUS : 0);
  close ||= others > STORY_ENTITIES;
  if (item.sighting.signs.some((sign) => sign.rule === 'enumeration')) {
    value += IN_A_ROW;
    close = true;
  }
  return { value, close, near: [...near.keys()], words: words.size, ownNear };
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

export function contextReason(score: Score): Reason {
  return { rule: 'context-near', near: score.near, words: score.words };
}

/** "in Washington", where no other bearer is in the text and places beyond doubt stand near by. */
function isEnoughLocated(item: Item, score: Score): boolean {
  const { reach, signs } = item.sighting;
  return (
    reach === 'general' && score.value >= ENOUGH_LOCATED && signs.some((sign) => sign.rule === 'locative')
  );
}

/** `unrivalled`: no other bearer is in the text. */
export function decideByContext(item: Item, evidence: Evidence, unrivalled = false): void {
  const score = scoreAt(item, evidence);
  const enough =
    isEnough(score) || (unrivalled && (isEnoughAlone(item, score, evidence) || isEnoughLocated(item, score)));
  if (enough && lettersMayStand(item, evidence)) accept(item, contextReason(score));
  else refuse(item, { rule: 'no-context' });
}

/**
 * Letters mean many things and a paragraph may hold two of them: on a page that is not full of the story, the sentence itself
 * must speak for theirs ("Grodno airport, whose code is GNA … in Libya, where the GNA is …").
 */
function lettersMayStand(item: Item, evidence: Evidence): boolean {
  if (item.sighting.role !== 'acronym' || item.inCell) return true;
  const others = evidence.spelledOut.size - (evidence.spelledOut.has(item.sighting.entity) ? 1 : 0);
  return (others >= FEW_ENTITIES && !evidence.lettersInPlay) || sentenceSpeaks(item, evidence);
}

/** Does the very sentence speak for the entity: a proper context word of its own or another distinctive entity? */
export function sentenceSpeaks(item: Item, evidence: Evidence): boolean {
  const others = evidence.sentences.get(item.sentence);
  if (others && (others.size > 1 || !others.has(item.sighting.entity))) return true;
  return ownContextSpeaks(item, evidence);
}

/**
 * Does the very sentence, or what stands just before, hold a name that is context of this entity? `until` is where a later
 * sighting of the entity takes the sentence over: "Moscow writes every year to the mayor of Moscow, Russia".
 */
export function ownContextSpeaks(item: Item, evidence: Evidence, until = Infinity): boolean {
  let found = false;
  const length = item.sighting.end - item.sighting.start;
  visit(evidence.own.get(item.sighting.entity) ?? [], item.at, (own) => {
    const overlaps = (own.at < item.at + length && own.end > item.at) || own.at >= until;
    const justBefore = own.end <= item.at && item.at - own.end <= BESIDE;
    found ||=
      weightOf(own, evidence) === OWN_NAME && !overlaps && (own.sentence === item.sentence || justBefore);
  });
  return found;
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

/** Calls back for the nearest records within `WIDE` on both sides; `row` is sorted by `at`. */
function visit<T extends { readonly at: number }>(
  row: readonly T[],
  at: number,
  see: (record: T, distance: number) => void,
): void {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < Math.min(row.length, low + MAX_NEIGHBOURS); i++) if (!step(row[i], at, see)) break;
  for (let i = low - 1; i >= Math.max(0, low - MAX_NEIGHBOURS); i--) if (!step(row[i], at, see)) break;
}

function step<T extends { readonly at: number }>(
  record: T | undefined,
  at: number,
  see: (record: T, distance: number) => void,
): boolean {
  if (!record) return false;
  const distance = Math.abs(record.at - at);
  if (distance > WIDE) return false;
  see(record, distance);
  return true;
}
