/** Reads one part of the page in slices: walk, read each block, keep those in which something was found. */
import { findCandidates, type Candidate } from '../../../engine/match/find-candidates.ts';
import type { Gazetteer } from '../../../engine/match/gazetteer.ts';
import { EMPTY_READING } from '../../../engine/resolve/reading.ts';
import { awaitedEntities, type Awaited } from '../blocks/awaited-entities.ts';
import type { BlockStore } from '../blocks/block-store.ts';
import { pageBlock } from '../blocks/page-block.ts';
import { attributeOf, closest, hostOf, pageLanguage, parentNodeOf } from '../survive/dom.ts';
import { BlockWalk, type WalkEnd, type WalkOptions } from '../walk/block-walk.ts';
import type { Container, TextBlock } from '../walk/text-block.ts';
import { createShownCheck } from '../walk/visibility.ts';
import type { ResolverOnDemand } from '../resolver/resolver-on-demand.ts';
import type { SliceClock } from './slice-clock.ts';

export interface PartReader {
  readonly gazetteer: Gazetteer;
  readonly store: BlockStore;
  readonly clock: SliceClock;
  readonly resolver: ResolverOnDemand;
  readonly signal: AbortSignal;
  nextId(): number;
}

export interface Part extends WalkOptions {
  readonly root: Container;
  readonly pass: number;
  /** Containers that were read in this pass already. */
  readonly read?: ReadonlySet<Container>;
}

interface Found {
  readonly block: TextBlock;
  readonly candidates: readonly Candidate[];
  readonly lang: string | undefined;
}

/** So much text without a candidate is read in a small part of a slice: the clock is looked at no more often. */
const UNITS_PER_LOOK = 2_000;
const NONE: ReturnType<typeof findCandidates> = [];

export async function readPart(reader: PartReader, part: Part): Promise<WalkEnd> {
  const { gazetteer, store, clock } = reader;
  const find = ({ text, container }: TextBlock) =>
    part.read?.has(container) ? NONE : findCandidates(text, gazetteer);
  const keep = blockKeeper(reader, part);
  const langOf = languageFinder();
  const walk = new BlockWalk(part.root, part);
  store.breakSequence();
  let units = 0;
  for (;;) {
    const block = walk.next();
    if (typeof block === 'string') return block;
    units += block?.text.length ?? UNITS_PER_LOOK;
    const candidates = block ? find(block) : NONE;
    if (block && candidates.length > 0) {
      const found = { block, candidates, lang: langOf(block.container) };
      const awaited = whatToWaitFor(reader, found);
      if (awaited) keep.putOff(found, awaited);
      else if (reader.resolver.loaded || (await hasResolver(reader))) keep.read(found);
      else return 'whole';
      units += UNITS_PER_LOOK;
    }
    if (units < UNITS_PER_LOOK) continue;
    units = 0;
    if (clock.isDue() && !(await mayGoOn(reader))) return 'whole';
  }
}

/** Lets the page have its turn. */
async function mayGoOn({ clock, store, signal }: PartReader): Promise<boolean> {
  await clock.rest();
  store.breakSequence();
  return !signal.aborted;
}

/** `null`: for nothing, read it now. */
function whatToWaitFor({ store, gazetteer }: PartReader, { block, candidates, lang }: Found): Awaited | null {
  const awaited = awaitedEntities(block.text, candidates, gazetteer, lang);
  return awaited && store.isDue(awaited.entities) ? null : awaited;
}

async function hasResolver({ resolver, clock, signal, store }: PartReader): Promise<boolean> {
  await clock.rest(resolver.load());
  store.breakSequence();
  return resolver.loaded !== null && !signal.aborted;
}

function blockKeeper({ gazetteer, resolver, store, nextId }: PartReader, { pass }: Part) {
  const isShown = createShownCheck();
  const facts = { gazetteer, find: findCandidates };
  return {
    read({ block, candidates, lang }: Found): void {
      const { text, container } = block;
      const reading = resolver.loaded!.readCandidates(text, candidates, { ...facts, lang });
      // Context words alone are no names: whether they are hidden is not worth asking for the style.
      const shown = reading.sightings.length === 0 || isShown(container);
      store.add(pageBlock(nextId(), block, reading, shown), pass);
    },
    putOff({ block }: Found, { entities, hasSightings }: Awaited): void {
      const shown = !hasSightings || isShown(block.container);
      // Its length counts all the same: what stands before and behind it is so far apart.
      const reading = { ...EMPTY_READING, length: block.text.length };
      store.add(pageBlock(nextId(), block, reading, shown, entities), pass);
    },
  };
}

/** Neighbours share what is above them, so each parent is asked once. */
function languageFinder(): (container: Container) => string | undefined {
  const page = pageLanguage();
  const above = new Map<Node | null, string | undefined>();
  return (container) => {
    const element = hostOf(container) ?? (container as Element);
    const own = attributeOf(element, 'lang');
    if (own !== null) return own || page;
    const parent = parentNodeOf(element);
    if (!above.has(parent)) above.set(parent, closest(element, '[lang]')?.getAttribute('lang') || page);
    return above.get(parent);
  };
}
