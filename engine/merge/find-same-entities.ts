/** Groups the entities of several dossiers that are one and the same, in time linear in their number. */
import type { Dossier, EntityKey } from '../dossier/model.ts';
import { identify, isSameEntity, type Identity } from './same-entity.ts';

interface Member extends EntityKey {
  readonly identity: Identity;
}

/**
 * @param dossiers in the reader's order
 * @returns groups of two or more, their members in that order, at most one of each dossier
 */
export function findSameEntities(dossiers: readonly Pick<Dossier, 'id' | 'entities'>[]): EntityKey[][] {
  if (dossiers.length < 2) return [];
  const byToken = new Map<string, Member[][]>();
  const groups: Member[][] = [];
  for (const dossier of dossiers) {
    for (const identity of identify(dossier)) {
      const member: Member = { dossier: dossier.id, entity: identity.entity.id, identity };
      const group = findGroup(byToken, member);
      if (group) group.push(member);
      const own = group ?? [member];
      if (!group) groups.push(own);
      for (const token of tokensOf(identity)) remember(byToken, token, own);
    }
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ dossier, entity }) => ({ dossier, entity })));
}

/**
 * The one group that every ground leads to. Two would mean that the dossiers disagree about who is who; and a member joins
 * only where it is the same as all who are there, so that no chain of likenesses ends with somebody else.
 */
function findGroup(byToken: ReadonlyMap<string, Member[][]>, member: Member): Member[] | null {
  const candidates = new Set(tokensOf(member.identity).flatMap((token) => byToken.get(token) ?? []));
  const fitting = [...candidates].filter((group) =>
    group.every((other) => other.dossier !== member.dossier && isSameEntity(other.identity, member.identity)),
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Entities that share none of these are never the same. */
function tokensOf({ entity, ownPages }: Identity): string[] {
  return [`id ${entity.id}`, ...ownPages];
}

function remember(byToken: Map<string, Member[][]>, token: string, group: Member[]): void {
  const known = byToken.get(token);
  if (!known) byToken.set(token, [group]);
  else if (!known.includes(group)) known.push(group);
}
