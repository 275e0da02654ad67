import type { EntityKey } from './model.ts';

/** An entity of any dossier as one string: for maps and sets. Ids of dossiers have no slash, so no two keys share one. */
export function keyId({ dossier, entity }: EntityKey): string {
  return `${dossier}/${entity}`;
}
