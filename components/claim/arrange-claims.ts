/**
 * Arranges claims into threads: each account with the denials, contradictions and corrections of it beneath, and each
 * denial that stands for itself with what it denies. No claim of such a pair is ever shown without the other.
 */
import type { ClaimBriefing } from '../../engine/brief/briefing.ts';

export type ReplyRole =
  | 'denial'
  | 'otherAccount'
  | 'whatIsDenied'
  | 'whatIsContradicted'
  | 'correction'
  | 'whatIsCorrected';

export interface ClaimThread {
  readonly claim: ClaimBriefing;
  readonly replies: readonly ClaimReply[];
  /** Corroboration either way, which may be folded away. */
  readonly supportedBy: readonly ClaimBriefing[];
  readonly supports: readonly ClaimBriefing[];
}

export interface ClaimReply extends ClaimThread {
  readonly role: ReplyRole;
}

export type ClaimsById = ReadonlyMap<string, ClaimBriefing>;

/** Threads of the claims named by `ids`, in that order; a reply that an earlier thread shows gets none of its own. */
export function arrangeClaims(ids: readonly string[], claims: ClaimsById): ClaimThread[] {
  const threads: ClaimThread[] = [];
  const shown = new Set<string>();
  for (const id of ids) {
    const claim = claims.get(id);
    if (!claim || shown.has(id)) continue;
    const thread = threadOf(claim, claims, new Set([id]));
    collectIds(thread, shown);
    threads.push(thread);
  }
  return threads;
}

/**
 * Beneath a reply come only the claims that answer it in turn: what else a denial denies is told where that stands,
 * or one denial would unroll half the dossier.
 */
function threadOf(claim: ClaimBriefing, claims: ClaimsById, above: ReadonlySet<string>): ClaimThread {
  const isReply = above.size > 1;
  const replies = claim.relations.flatMap((relation): ClaimReply[] => {
    const other = claims.get(relation.claim);
    if (relation.type === 'supports' || !other || above.has(other.id)) return [];
    if (isReply && relation.direction === 'to') return [];
    const beneath = threadOf(other, claims, new Set([...above, other.id]));
    return [{ ...beneath, role: roleOf(claim, other, relation) }];
  });
  return {
    claim,
    replies,
    supportedBy: related(claim, claims, 'from'),
    supports: related(claim, claims, 'to'),
  };
}

function roleOf(
  claim: ClaimBriefing,
  other: ClaimBriefing,
  { type, direction }: ClaimBriefing['relations'][number],
): ReplyRole {
  if (type === 'corrects') return direction === 'from' ? 'correction' : 'whatIsCorrected';
  if (direction === 'from') return other.standing === 'denied' ? 'denial' : 'otherAccount';
  return claim.standing === 'denied' ? 'whatIsDenied' : 'whatIsContradicted';
}

function related(claim: ClaimBriefing, claims: ClaimsById, direction: 'to' | 'from'): ClaimBriefing[] {
  return claim.relations
    .filter((relation) => relation.type === 'supports' && relation.direction === direction)
    .map((relation) => claims.get(relation.claim))
    .filter((other) => other !== undefined);
}

function collectIds(thread: ClaimThread, into: Set<string>): void {
  into.add(thread.claim.id);
  for (const reply of thread.replies) collectIds(reply, into);
}
