/**
 * Gives the names of an entity that several dossiers know to one of them, so that a name on a page has one meaning and not
 * two. Only for the gazetteer: what a card tells is kept apart by dossier.
 */
import { keyId } from '../dossier/key-id.ts';
import type { Dossier, Entity, EntityKey, Name } from '../dossier/model.ts';
import { fold } from '../text/fold-text.ts';

export interface MergedDossiers {
  readonly dossiers: readonly Dossier[];
  /** Members of each group with the one first that mentions are given to. */
  readonly groups: readonly (readonly EntityKey[])[];
}

export function mergeForMatching(
  dossiers: readonly Dossier[],
  groups: readonly (readonly EntityKey[])[],
): MergedDossiers {
  if (groups.length === 0) return { dossiers, groups };
  const entities = indexEntities(dossiers, groups);
  const replaced = new Map<string, Entity | null>();
  const ordered = groups.map((group) => {
    const members = lookedForFirst(group, entities);
    const [first, ...others] = members.map((key) => entities.get(keyId(key))!);
    for (const key of members) replaced.set(keyId(key), null);
    replaced.set(keyId(members[0]!), others.reduce(joinNames, first!));
    return members;
  });
  return { dossiers: dossiers.map((dossier) => replaceEntities(dossier, replaced)), groups: ordered };
}

function indexEntities(
  dossiers: readonly Dossier[],
  groups: readonly (readonly EntityKey[])[],
): Map<string, Entity> {
  const wanted = new Set(groups.flatMap((group) => group.map(keyId)));
  const found = new Map<string, Entity>();
  for (const { id, entities } of dossiers) {
    for (const entity of entities) {
      const key = keyId({ dossier: id, entity: entity.id });
      if (wanted.has(key)) found.set(key, entity);
    }
  }
  return found;
}

/** Otherwise a dossier that only mentions somebody in passing would hide the names that another one looks for. */
function lookedForFirst(group: readonly EntityKey[], entities: ReadonlyMap<string, Entity>): EntityKey[] {
  const isLookedFor = (key: EntityKey) => {
    const reach = entities.get(keyId(key))!.reach;
    return reach === 'distinctive' || reach === 'general';
  };
  const first = group.find(isLookedFor);
  return first ? [first, ...group.filter((key) => key !== first)] : [...group];
}

function joinNames(entity: Entity, other: Entity): Entity {
  return {
    ...entity,
    names: joinConditions([...entity.names, ...other.names]),
    notNames: [...new Set([...entity.notNames, ...other.notNames])],
    context: [...new Set([...entity.context, ...other.context])],
  };
}

/** From the least to the most that a name asks of the text around it. */
const STRICTNESS = ['nothing', 'context', 'full-name'] as const satisfies readonly Name['needs'][];

/** A form that one dossier calls doubtful is doubtful: it gets the strictest condition that any of them sets. */
function joinConditions(names: readonly Name[]): Name[] {
  const strictest = new Map<string, number>();
  for (const { text, needs } of names) {
    const form = fold(text);
    strictest.set(form, Math.max(strictest.get(form) ?? 0, STRICTNESS.indexOf(needs)));
  }
  const joined = new Map<string, Name>();
  for (const name of names) {
    const needs = STRICTNESS[strictest.get(fold(name.text))!]!;
    joined.set(`${name.lang} ${name.case} ${name.text}`, { ...name, needs });
  }
  return [...joined.values()];
}

function replaceEntities(dossier: Dossier, replaced: ReadonlyMap<string, Entity | null>): Dossier {
  const entities = dossier.entities.flatMap((entity) => {
    const other = replaced.get(keyId({ dossier: dossier.id, entity: entity.id }));
    return other === undefined ? [entity] : (other ?? []);
  });
  return { ...dossier, entities };
}
