/** Is this page about the dossier's story? Enough different distinctive entities say so. */
import type { Mention } from '../mention.ts';
import type { Reach } from '../../dossier/model.ts';

/** This many different distinctive entities make a page relevant, whatever its length. */
const ENOUGH_ENTITIES = 3;
/** Two do on a short page, where they are named again. */
const FEW_ENTITIES = 2;
const FEW_MENTIONS = 3;
const SHORT_PAGE = 4000;

export function isRelevant(
  mentions: readonly Mention[],
  reachOf: (entity: number) => Reach,
  length: number,
): boolean {
  const entities = new Set<number>();
  let count = 0;
  for (const { entity } of mentions) {
    if (reachOf(entity) !== 'distinctive') continue;
    entities.add(entity);
    count++;
  }
  return (
    entities.size >= ENOUGH_ENTITIES ||
    (entities.size >= FEW_ENTITIES && count >= FEW_MENTIONS && length <= SHORT_PAGE)
  );
}
