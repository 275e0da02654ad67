/** From the blocks read to the page's mentions: resolve, look closer at what was found, choose what is marked. */
import type { Gazetteer } from '../../../engine/match/gazetteer.ts';
import { chooseMarks, type MarkPolicy } from '../../../engine/resolve/choose-marks.ts';
import type { Mention, PageResolution } from '../../../engine/resolve/mention.ts';
import { resolvePage } from '../../../engine/resolve/resolve-page.ts';
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

/** Something hidden may have been the reason for other names, so the page is resolved again without it. */
const MAX_ROUNDS = 4;

export function resolveNames(
  blocks: readonly PageBlock[],
  gazetteer: Gazetteer,
  policy: NamePolicy,
): PageNames {
  const shown = blocks.filter((block) => block.isShown);
  const inspect = createInspector();
  for (let round = 1; ; round++) {
    const resolution = resolveBlocks(shown, gazetteer);
    const marked = markedMentions(shown, resolution, gazetteer, policy);
    const unreal = [...marked].filter((mention) => !inspect(shown[mention.block]!, mention));
    if (unreal.length > 0 && round < MAX_ROUNDS) {
      for (const mention of unreal) takeOut(shown[mention.block]!, mention);
      continue;
    }
    const names = resolution.mentions
      .map((mention) => new PageName(shown[mention.block]!, mention, marked.has(mention), gazetteer))
      .filter((name) => !policy.isRejected(name));
    return { isAboutStory: resolution.relevant, names };
  }
}

function resolveBlocks(blocks: readonly PageBlock[], gazetteer: Gazetteer): PageResolution {
  const lang = pageLanguage();
  const readings = blocks.map(({ reading }) => reading);
  return resolvePage(readings, gazetteer, lang === undefined ? {} : { lang });
}

/** Headings and navigation are left unmarked, and do not use up an article's first mention. */
function markedMentions(
  blocks: readonly PageBlock[],
  resolution: PageResolution,
  gazetteer: Gazetteer,
  policy: NamePolicy,
): ReadonlySet<Mention> {
  const byArticle = new Map<Element | null, Mention[]>();
  for (const mention of resolution.mentions) {
    const place = placeOf(blocks[mention.block]!);
    if (place.isNavigation || (place.isHeading && !policy.headings)) continue;
    const group = byArticle.get(place.article);
    if (group) group.push(mention);
    else byArticle.set(place.article, [mention]);
  }
  const marked = new Set<Mention>();
  for (const mentions of byArticle.values()) {
    const choice = chooseMarks({ ...resolution, mentions }, gazetteer, policy);
    for (const [i, mention] of mentions.entries()) if (choice[i]) marked.add(mention);
  }
  return marked;
}
