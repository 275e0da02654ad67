/** Which mentions get painted: a policy, apart from detection (design, "Painting is a policy"). */
import { entityAt } from '../match/entry-at.ts';
import type { Gazetteer } from '../match/gazetteer.ts';

export interface MarkPolicy {
  /** Only the first mention of an entity on the page. */
  readonly firstMentionOnly: boolean;
  /** Entities found on half the web (reach `general`): never, only where the page is about the story, or always. */
  readonly generalNames: 'never' | 'on-story' | 'always';
}

/** The product's default. */
export const DEFAULT_POLICY: MarkPolicy = { firstMentionOnly: true, generalNames: 'on-story' };

/** What of the page's resolution the policy depends on. */
export interface MarkableMentions {
  readonly relevant: boolean;
  readonly mentions: readonly { readonly entity: number }[];
}

/** One answer per mention, in order. */
export function chooseMarks(
  resolution: MarkableMentions,
  gazetteer: Gazetteer,
  policy: MarkPolicy,
): boolean[] {
  const seen = new Set<number>();
  return resolution.mentions.map(({ entity }) => {
    const general = entityAt(gazetteer, entity).reach !== 'distinctive';
    const wanted =
      !general ||
      policy.generalNames === 'always' ||
      (policy.generalNames === 'on-story' && resolution.relevant);
    if (!wanted || (policy.firstMentionOnly && seen.has(entity))) return false;
    seen.add(entity);
    return true;
  });
}
