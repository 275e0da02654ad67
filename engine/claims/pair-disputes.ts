/**
 * Sets what is said against what is said to the contrary. Accounts that the same claims answer stand together: a
 * spokesman's seven denials of four accounts are one exchange, not twenty-eight.
 */
import type { ClaimBriefing } from '../brief/briefing.ts';
import type { Story } from './story.ts';

export interface Exchange {
  readonly accounts: readonly ClaimBriefing[];
  /** Denials, other accounts and corrections of each of them. */
  readonly answers: readonly ClaimBriefing[];
}

/** The exchanges in which at least one of `claims` takes part, in the order of `claims`; no side is left out. */
export function pairDisputes(claims: readonly ClaimBriefing[], story: Pick<Story, 'claimById'>): Exchange[] {
  const exchanges = new Map<string, { accounts: ClaimBriefing[]; answers: ClaimBriefing[] }>();
  const placed = new Set<string>();
  for (const claim of claims) {
    const accounts = [...(answersOf(claim).length > 0 ? [claim.id] : []), ...answeredBy(claim)];
    for (const account of accounts.map((id) => story.claimById.get(id))) {
      if (!account || placed.has(account.id)) continue;
      placed.add(account.id);
      const ids = answersOf(account);
      const exchange = exchanges.get(ids.join(' '));
      if (exchange) exchange.accounts.push(account);
      else exchanges.set(ids.join(' '), { accounts: [account], answers: known(ids, story) });
    }
  }
  return [...exchanges.values()];
}

/** The claims themselves with all that answer them and all that they answer: none travels without the other. */
export function withAnswers(
  claims: readonly ClaimBriefing[],
  story: Pick<Story, 'claimById'>,
): ClaimBriefing[] {
  const ids = new Set(claims.flatMap((claim) => [claim.id, ...answersOf(claim), ...answeredBy(claim)]));
  return known([...ids], story);
}

function answersOf({ relations }: ClaimBriefing): string[] {
  return contrary(relations, 'from');
}

function answeredBy({ relations }: ClaimBriefing): string[] {
  return contrary(relations, 'to');
}

function contrary(relations: ClaimBriefing['relations'], direction: 'from' | 'to'): string[] {
  return relations
    .filter((relation) => relation.type !== 'supports' && relation.direction === direction)
    .map((relation) => relation.claim);
}

function known(ids: readonly string[], { claimById }: Pick<Story, 'claimById'>): ClaimBriefing[] {
  return ids.map((id) => claimById.get(id)).filter((claim) => claim !== undefined);
}
