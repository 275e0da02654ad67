/** Reads one part of the page in slices: walk, read each block, keep those in which something was found. */
import { isName } from '../../../engine/match/entry-at.ts';
import { findCandidates, type Candidate } from '../../../engine/match/find-candidates.ts';
import type { Gazetteer } from '../../../engine/match/gazetteer.ts';
import type { BlockReading } from '../../../engine/resolve/reading.ts';
import { pageBlock, UNREAD } from '../blocks/page-block.ts';
import type { BlockStore } from '../blocks/block-store.ts';
import { closest, firstMatch, hostOf, pageLanguage } from '../survive/dom.ts';
import { collectBlocks, type WalkEnd, type WalkOptions } from '../walk/collect-blocks.ts';
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
  /** Called between slices; a long first pass shows what it has. */
  readonly onRest?: () => void;
}

const NONE: ReturnType<typeof findCandidates> = [];

export async function readPart(reader: PartReader, part: Part): Promise<WalkEnd> {
  const { gazetteer, store, clock, signal } = reader;
  const isShown = createShownCheck();
  const read = blockReader(reader, part);
  const walk = collectBlocks(part.root, part);
  for (let step = walk.next(); ; step = walk.next()) {
    if (step.done) return step.value;
    const block = step.value;
    const candidates =
      block === null || part.read?.has(block.container) ? NONE : findCandidates(block.text, gazetteer);
    if (block !== null && candidates.length > 0) {
      const isWanted = mayMatter(reader, candidates);
      if (isWanted && !(await hasResolver(reader))) return 'whole';
      const reading = isWanted ? read(block, candidates) : UNREAD;
      // Context words alone are no names: whether they are hidden is not worth asking for the style.
      const shown = reading.sightings.length === 0 || isShown(block.container);
      store.add(pageBlock(reader.nextId(), block, reading, shown), part.pass);
    }
    if (clock.isDue()) {
      part.onRest?.();
      await clock.rest();
      if (signal.aborted) return 'whole';
    }
  }
}

/** Context words alone do not, as long as there is no name that they could speak for. */
function mayMatter({ store, gazetteer }: PartReader, candidates: readonly Candidate[]): boolean {
  return store.hasName || candidates.some(({ firstEntry }) => isName(gazetteer, firstEntry));
}

async function hasResolver({ resolver, clock, signal }: PartReader): Promise<boolean> {
  if (resolver.loaded === null) await clock.rest(resolver.load());
  return resolver.loaded !== null && !signal.aborted;
}

function blockReader({ gazetteer, resolver }: PartReader, { root }: Part) {
  const langOf = languageFinder(root);
  return ({ text, container }: TextBlock, candidates: readonly Candidate[]): BlockReading => {
    const facts = { gazetteer, find: findCandidates, lang: langOf(container) };
    return resolver.loaded?.readCandidates(text, candidates, facts) ?? UNREAD;
  };
}

/** Asking each block for its language is worth it only where the page names more than one. */
function languageFinder(root: Container): (container: Container) => string | undefined {
  const page = pageLanguage();
  const top = hostOf(root) ?? (root as Element);
  const isMixed =
    firstMatch(root, '[lang]:not(:root)') !== null || closest(top, '[lang]:not(:root)') !== null;
  if (!isMixed) return () => page;
  return (container) =>
    closest(hostOf(container) ?? (container as Element), '[lang]')?.getAttribute('lang') || page;
}
