/** From the blocks read to the page's mentions: resolve, look closer at what was found, choose what is marked. */
import type { Gazetteer } from '../../../engine/match/gazetteer.ts';
import type { MarkPolicy } from '../../../engine/resolve/choose-marks.ts';
import type { Mention, PageResolution } from '../../../engine/resolve/mention.ts';
import type { Resolver } from '../../../engine/resolve/resolver.ts';
import type { SliceClock } from '../scan/slice-clock.ts';
import { pageLanguage } from '../survive/dom.ts';
import { placeOf } from './block-place.ts';
import { createInspector, takeOut } from './inspect-mention.ts';
import type { PageBlock } from './page-block.ts';
import { PageName } from './page-name.ts';

export interface NamePolicy extends MarkPolicy {
  readonly headings: boolean;
  /** The reader's own "not this one". */
  isRejected(name: PageName): boolean;
}

export interface PageNames {
  readonly isAboutStory: boolean;
  /** In reading order. */
  readonly names: readonly PageName[];
}

export interface NameRules {
  readonly resolver: Resolver;
  readonly gazetteer: Gazetteer;
  readonly policy: NamePolicy;
  readonly signal: AbortSignal;
}

/** Something hidden may have been the reason for other names, so the page is resolved again without it. */
const MAX_ROUNDS = 4;

/** `null` when it was stopped; pauses as often as the clock asks for it. */
export async function resolveNames(
  blocks: readonly PageBlock[],
  rules: NameRules,
  clock: SliceClock,
): Promise<PageNames | null> {
  const shown = blocks.filter((block) => block.isShown);
  for (let round = 1; ; round++) {
    const resolution = await resolveBlocks(shown, rules, clock);
    if (resolution === null) return null;
    const names = await nameMentions(shown, resolution.mentions, rules, clock);
    if (names === null) return null;
    mark(names, resolution.relevant, rules);
    const inspect = createInspector(); // the page has had its turn since the last round
    const unreal = names.filter((name) => name.marked && !inspect(name.block, name));
    if (unreal.length === 0 || round === MAX_ROUNDS) return { isAboutStory: resolution.relevant, names };
    for (const name of unreal) takeOut(name.block, name);
  }
}

/** On a long page some thousand; where each stands is asked for here, in slices, and remembered. */
async function nameMentions(
  blocks: readonly PageBlock[],
  mentions: readonly Mention[],
  { gazetteer, policy, signal }: NameRules,
  clock: SliceClock,
): Promise<PageName[] | null> {
  const names: PageName[] = [];
  for (const mention of mentions) {
    const name = new PageName(blocks[mention.block]!, mention, gazetteer);
    placeOf(name.block);
    if (!policy.isRejected(name)) names.push(name);
    if (!clock.isDue()) continue;
    await clock.rest();
    if (signal.aborted) return null;
  }
  return names;
}

async function resolveBlocks(
  blocks: readonly PageBlock[],
  { resolver, gazetteer, signal }: NameRules,
  clock: SliceClock,
): Promise<PageResolution | null> {
  const lang = pageLanguage();
  const readings = blocks.map(({ reading }) => reading);
  const steps = resolver.resolveInSteps(readings, gazetteer, lang === undefined ? {} : { lang });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (!clock.isDue()) continue;
    await clock.rest();
    if (signal.aborted) return null;
  }
}

/** Headings and navigation are left unmarked, and do not use up an article's first mention. */
function mark(
  names: readonly PageName[],
  relevant: boolean,
  { resolver, gazetteer, policy }: NameRules,
): void {
  const byArticle = new Map<Element | null, PageName[]>();
  for (const name of names) {
    const place = placeOf(name.block);
    if (place.isNavigation || (place.isHeading && !policy.headings)) continue;
    const group = byArticle.get(place.article);
    if (group) group.push(name);
    else byArticle.set(place.article, [name]);
  }
  for (const group of byArticle.values()) {
    const choice = resolver.chooseMarks({ relevant, mentions: group }, gazetteer, policy);
    for (const [i, name] of group.entries()) name.marked = choice[i]!;
  }
}
