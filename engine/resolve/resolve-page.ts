/** Decides, for a whole page, which of the names found in its blocks are mentions; may abstain at any of them. */
import { entityAt } from '../match/entry-at.ts';
import type { Gazetteer } from '../match/gazetteer.ts';
import { winningLanguage } from './detect-language.ts';
import type { Mention, PageResolution } from './mention.ts';
import { chooseLongest } from './page/choose-longest.ts';
import { collectItems } from './page/collect-items.ts';
import { decideEntity } from './page/decide-entity.ts';
import { gatherEvidence, type Evidence } from './page/evidence.ts';
import { ownContexts } from './page/own-context.ts';
import { refuseForeignWords } from './page/foreign-words.ts';
import { blockOffsets, type Item } from './page/item.ts';
import { refuseLonelyBodies } from './page/lonely-bodies.ts';
import { refuseLonelyNames } from './page/lonely-names.ts';
import { refuseLonelyWords } from './page/lonely-words.ts';
import { refuseLettersInPlay } from './page/letters-in-play.ts';
import { refuseNamedAgain } from './page/named-again.ts';
import { refuseNamedEarly } from './page/named-early.ts';
import { refusePlacesInPlay } from './page/places-in-play.ts';
import { refuseSharedByContext } from './page/shared-by-context.ts';
import { isRelevant } from './page/relevance.ts';
import { primaryTag } from './primary-tag.ts';
import type { BlockReading } from './reading.ts';

export interface PageFacts {
  readonly lang?: string;
  /** Also report the names that were refused, with reasons. */
  readonly withRefusals?: boolean;
}

/** Evidence of one round feeds the next: Haftar supports "LNA", which supports "Votel". More rounds change nothing seen yet. */
const ROUNDS = 3;

/** Rules that look at the page as a whole, each on what the one before has left. */
const PAGE_RULES: readonly ((items: readonly Item[], evidence: Evidence) => void)[] = [
  refusePlacesInPlay,
  refuseSharedByContext,
  refuseNamedEarly,
  refuseNamedAgain,
  refuseLettersInPlay,
  refuseLonelyBodies,
  refuseLonelyWords,
  refuseLonelyNames,
];

export function resolvePage(
  blocks: readonly BlockReading[],
  gazetteer: Gazetteer,
  page: PageFacts = {},
): PageResolution {
  const steps = resolveInSteps(blocks, gazetteer, page);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same for who must not work long at a stretch: yields whenever it is good to pause. */
export function* resolveInSteps(
  blocks: readonly BlockReading[],
  gazetteer: Gazetteer,
  page: PageFacts = {},
): Generator<undefined, PageResolution> {
  const offsets = blockOffsets(blocks);
  const items = yield* collectItems(blocks, offsets);
  if (items.length === 0) return { relevant: false, mentions: [], refusals: [] };
  const lang =
    page.lang === undefined
      ? winningLanguage(blocks.flatMap((block) => block.languages))
      : primaryTag(page.lang);
  yield;
  const entities = groupByEntity(items);
  yield;
  const own = yield* ownContexts(blocks, offsets, gazetteer, new Set(entities.keys()));
  yield;
  let evidence = yield* gatherEvidence(items, own);
  for (let round = 0; round < ROUNDS; round++) {
    for (const group of entities.values()) {
      yield* decideEntity(group, evidence);
      yield;
    }
    let next = yield* gatherEvidence(items, own, evidence);
    refuseForeignWords(items, lang, next);
    yield;
    next = yield* gatherEvidence(items, own, next);
    for (const refuseSome of PAGE_RULES) {
      refuseSome(items, next);
      yield;
      next = yield* gatherEvidence(items, own, next);
    }
    // Another round would decide as the last one did.
    if (isSame(evidence.accepted, next.accepted)) break;
    evidence = next;
    yield;
  }
  yield;
  const mentions = chooseLongest(items, lang).map(toMention);
  const length = (offsets.at(-1) ?? 0) + (blocks.at(-1)?.length ?? 0);
  const relevant = isRelevant(mentions, (entity) => entityAt(gazetteer, entity).reach, length);
  return { relevant, mentions, refusals: page.withRefusals ? items.flatMap(toRefusal) : [] };
}

function isSame(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function groupByEntity(items: readonly Item[]): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(item.sighting.entity);
    if (group) group.push(item);
    else groups.set(item.sighting.entity, [item]);
  }
  return groups;
}

function toMention({ sighting, block, reason }: Item): Mention {
  const { start, end, entity, entry } = sighting;
  return { start, end, block, entity, entry, reasons: reason ? [reason] : [] };
}

function toRefusal({ sighting, block, state, reason }: Item): PageResolution['refusals'] {
  if (state === 'accepted' || !reason) return [];
  return [{ start: sighting.start, end: sighting.end, block, entity: sighting.entity, reason }];
}
