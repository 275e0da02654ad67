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
      return [anError(path, `says again that it ${relation.type} ${relation.claim}; remove it`)];
    if (before !== undefined)
      return [anError(path, `says that it both ${before} and ${relation.type} ${relation.claim}; keep one`)];
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
    return [anError(path, `${other.id} corrects this claim in turn; only the later one corrects`)];
  if (type !== back.type && (type === 'supports' || back.type === 'supports')) {
    return [anError(path, `${type} ${other.id}, which ${back.type} this claim; make the two agree`)];
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
    return [
      aWarning(
        ['claims', index, 'relations'],
        'is a denial that disputes no claim; add the account that it denies',
      ),
    ];
  }
  if (claim.standing === 'corrected' && !has('corrects') && !corrected.has(claim.id)) {
    return [
      aWarning(
        ['claims', index, 'standing'],
        'is "corrected", but no correction of a source names it and it corrects none',
      ),
    ];
  }
  return [];
}
