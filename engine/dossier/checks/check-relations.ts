/** Relations of odd shape: said twice, saying two things at once, or missing where the standing promises one. */
import type { Claim, Dossier } from '../model.ts';
import { anError, aWarning, type Finding } from './finding.ts';

export function checkRelations(dossier: Dossier): Finding[] {
  const claimById = new Map(dossier.claims.map((claim) => [claim.id, claim]));
  const corrected = new Set(
    dossier.sources.flatMap(({ corrections }) => corrections.flatMap(({ claims }) => claims)),
  );
  const disputed = new Set(
    dossier.claims.flatMap(({ relations }) =>
      relations.filter(({ type }) => type === 'disputes').map(({ claim }) => claim),
    ),
  );
  return dossier.claims.flatMap((claim, index) => [
    ...checkPairs(claim, index, claimById),
    ...checkStanding(claim, index, corrected, disputed),
  ]);
}

function checkPairs(claim: Claim, index: number, claimById: ReadonlyMap<string, Claim>): Finding[] {
  const seen = new Map<string, string>();
  return claim.relations.flatMap((relation, r) => {
    const path = ['claims', index, 'relations', r] as const;
    const before = seen.get(relation.claim);
    seen.set(relation.claim, relation.type);
    if (before === relation.type)
      return [anError(path, { is: 'relation-twice', relation: relation.type, value: relation.claim })];
    if (before !== undefined)
      return [
        anError(path, {
          is: 'relations-of-one-pair',
          relation: relation.type,
          other: before,
          value: relation.claim,
        }),
      ];
    return checkBack(claim, relation.type, claimById.get(relation.claim), path);
  });
}

function checkBack(
  claim: Claim,
  type: string,
  other: Claim | undefined,
  path: readonly (string | number)[],
): Finding[] {
  const back = other?.relations.find((relation) => relation.claim === claim.id);
  if (!other || !back) return [];
  if (type === 'corrects' && back.type === 'corrects')
    return [anError(path, { is: 'corrects-in-turn', value: other.id })];
  if (type !== back.type && (type === 'supports' || back.type === 'supports')) {
    return [anError(path, { is: 'relations-disagree', relation: type, other: back.type, value: other.id })];
  }
  return [];
}

function checkStanding(
  claim: Claim,
  index: number,
  corrected: ReadonlySet<string>,
  disputed: ReadonlySet<string>,
): Finding[] {
  const has = (type: string) => claim.relations.some((relation) => relation.type === type);
  if (claim.standing === 'denied' && !has('disputes') && !disputed.has(claim.id)) {
    return [aWarning(['claims', index, 'relations'], { is: 'denies-nothing' })];
  }
  if (claim.standing === 'corrected' && !has('corrects') && !corrected.has(claim.id)) {
    return [aWarning(['claims', index, 'standing'], { is: 'corrected-by-none' })];
  }
  return [];
}
