/** A name that needs context, given what speaks for it. */
import type { Reason } from '../reason.ts';
import type { Evidence } from './evidence.ts';
import { accept, refuse, signOf, type Item } from './item.ts';
import { isEnough, isEnoughAlone, scoreAt, type Score } from './score.ts';
import { sentenceHolds, sentenceSpeaks } from './speaks.ts';

const ENOUGH_LOCATED = 0.8;
/** Places of the story itself, where a word of their own context is in the passage. */
const ENOUGH_WITH_OWN = 1.4;
/** So many distinctive entities, named otherwise than by letters, let letters stand. */
const FEW_ENTITIES = 2;

export function contextReason(score: Score): Reason {
  return { rule: 'context-near', near: score.near, words: score.words };
}

/** "in Washington", where no other bearer is in the text and places beyond doubt stand near by. */
function isEnoughLocated(item: Item, score: Score): boolean {
  const isGeneral = item.sighting.reach === 'general';
  const enough = isGeneral ? ENOUGH_LOCATED : score.words > 0 ? ENOUGH_WITH_OWN : Infinity;
  return score.value >= enough && signOf(item, 'locative') !== undefined;
}

interface Openness {
  /** No other bearer is in the text. */
  readonly unrivalled: boolean;
  /** And the entity has been named before. */
  readonly again: boolean;
}
const IN_DOUBT: Openness = { unrivalled: false, again: false };

export function decideByContext(item: Item, evidence: Evidence, { unrivalled, again } = IN_DOUBT): void {
  const score = scoreAt(item, evidence);
  const enough =
    isEnough(score) || (unrivalled && (isEnoughAlone(item, score, evidence) || isEnoughLocated(item, score)));
  const thing = item.sighting.type === 'thing' && !again && !sentenceHolds(item, evidence);
  if (enough && !thing && lettersMayStand(item, evidence)) accept(item, contextReason(score));
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
