/** The names of this frame for the panel, and the way to one of them. */
import type { EntityKey } from '../../../engine/dossier/model.ts';
import type { FrameNames } from '../../../platform/schemas/frame-names.ts';
import { revealMention } from '../card/reveal-mention.ts';
import type { MentionIndex, PageMention } from '../page-mentions.ts';
import { publishedDay } from './published-day.ts';

/** As the message's schema has it. */
const MAX_SURFACE = 200;

export function listNames(mentions: MentionIndex): FrameNames {
  const groups = new Map<string, { first: number; all: PageMention[] }>();
  for (const [place, mention] of mentions.mentions().entries()) {
    const id = `${mention.key.dossier} ${mention.key.entity}`;
    const group = groups.get(id);
    if (group) group.all.push(mention);
    else groups.set(id, { first: place, all: [mention] });
  }
  return {
    relevant: mentions.isAboutStory(),
    published: publishedDay(),
    entities: [...groups.values()].map(({ first, all }) => ({
      key: all[0]!.key,
      mentions: all.length,
      marked: all.some(({ marked }) => marked),
      first,
      surfaces: [...new Set(all.map(({ surface }) => surface.slice(0, MAX_SURFACE)))],
    })),
  };
}

/** False when the page has no such mention any more. */
export function revealName(mentions: MentionIndex, key: EntityKey, place: number): boolean {
  const own = mentions
    .mentions()
    .filter((mention) => mention.key.dossier === key.dossier && mention.key.entity === key.entity);
  const mention = own[place];
  if (!mention?.range()) return false;
  revealMention(mention, mentions);
  return true;
}
