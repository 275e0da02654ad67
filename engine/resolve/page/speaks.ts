/** Does the sentence around a name speak for its entity? */
import type { Evidence } from './evidence.ts';
import { signWith, type Item } from './item.ts';
import { visitNearest } from './nearest.ts';
import { OWN_NAME, weighOwn } from './weigh-own.ts';

/** Just before, even across the end of a sentence: "On Libya there is more to say. The arms embargo …". */
const BESIDE = 60;

/** Does the very sentence speak for the entity: a proper context word of its own or another distinctive entity? */
export function sentenceSpeaks(item: Item, evidence: Evidence): boolean {
  return othersSpeak(item, evidence) || ownContextSpeaks(item, evidence);
}

function othersSpeak({ sentence, sighting }: Item, { sentences }: Evidence): boolean {
  const named = sentences.get(sentence);
  return named !== undefined && named !== sighting.entity;
}

/** Nothing in the very sentence speaks for the entity: no sign of its own, no word of its context, and no other name of the dossier. */
export function isSilent(item: Item, evidence: Evidence): boolean {
  if (signWith(item, 'own') || sentenceHolds(item, evidence)) return false;
  const named = evidence.company.get(item.sentence);
  return named === undefined || named === item.sighting.entity;
}

/** The same for who may be met anywhere: any word of his context will do, but in the very sentence. */
export function sentenceHolds(item: Item, evidence: Evidence): boolean {
  const { entity, start, end } = item.sighting;
  let found = othersSpeak(item, evidence);
  visitNearest(evidence.own.get(entity) ?? [], item.at, (own) => {
    const overlaps = own.at < item.at + end - start && own.end > item.at;
    const counts = own.strength === 'word' || evidence.places.has(own.at);
    found ||= counts && !overlaps && own.sentence === item.sentence;
  });
  return found;
}

/**
 * Does the very sentence, or what stands just before, hold a name that is context of this entity? `until` is where a later
 * sighting of the entity takes the sentence over: "Moscow writes every year to the mayor of Moscow, Russia".
 */
export function ownContextSpeaks(item: Item, evidence: Evidence, until = Infinity): boolean {
  let found = false;
  const length = item.sighting.end - item.sighting.start;
  visitNearest(evidence.own.get(item.sighting.entity) ?? [], item.at, (own) => {
    const overlaps = (own.at < item.at + length && own.end > item.at) || own.at >= until;
    const justBefore = own.end <= item.at && item.at - own.end <= BESIDE;
    found ||=
      weighOwn(own, evidence) === OWN_NAME && !overlaps && (own.sentence === item.sentence || justBefore);
  });
  return found;
}
