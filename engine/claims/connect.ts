/**
 * Who is connected with whom: two entities are when a claim names both. Ways from one to the other prefer to lead through
 * the particular (a meeting, a spokesman) to leading through a country that half of all claims name.
 */
import type { ClaimBriefing } from '../brief/briefing.ts';
import type { Story } from './story.ts';

export interface Connection {
  readonly entity: string;
  /** Claims that name both, in the dossier's order. */
  readonly claims: readonly ClaimBriefing[];
}

/** By entity, those that it shares claims with, most shared first. */
export type Connections = ReadonlyMap<string, readonly Connection[]>;

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly ClaimBriefing[];
}

export function connectEntities({ claims, entities }: Story): Connections {
  const shared = new Map<string, Map<string, ClaimBriefing[]>>();
  for (const claim of claims) {
    const named = [...new Set([...claim.entities, ...claim.attribution.by.map(({ key }) => key.entity)])];
    for (const one of named) {
      for (const other of named) {
        if (one === other || !entities.has(one) || !entities.has(other)) continue;
        const own = getOrAdd(shared, one, () => new Map<string, ClaimBriefing[]>());
        getOrAdd(own, other, () => []).push(claim);
      }
    }
  }
  return new Map(
    [...shared].map(([id, own]) => [
      id,
      [...own]
        .map(([entity, list]) => ({ entity, claims: list }))
        .toSorted((a, b) => b.claims.length - a.claims.length),
    ]),
  );
}

/** The most telling way from one entity to the other, or null where there is none. Both being the same is no way. */
export function findWay(connections: Connections, from: string, to: string): Step[] | null {
  if (from === to) return null;
  const best = new Map<string, { readonly cost: number; readonly before: string | null }>([
    [from, { cost: 0, before: null }],
  ]);
  const open = new Set([from]);
  while (open.size > 0) {
    const here = cheapest(open, best);
    if (here === to) return stepsTo(to, best, connections);
    open.delete(here);
    const { cost } = best.get(here)!;
    for (const { entity, claims } of connections.get(here) ?? []) {
      const reached = cost + costOfStep(connections, entity, claims.length, entity === to);
      if (reached >= (best.get(entity)?.cost ?? Infinity)) continue;
      best.set(entity, { cost: reached, before: here });
      open.add(entity);
    }
  }
  return null;
}

/** Each step costs one; passing through an entity costs more the more others it is connected with. */
function costOfStep(connections: Connections, through: string, shared: number, isLast: boolean): number {
  const passing = isLast ? 0 : Math.log2(1 + (connections.get(through)?.length ?? 0)) / 2;
  return 1 + passing + 1 / (1 + shared);
}

function cheapest(open: ReadonlySet<string>, best: ReadonlyMap<string, { readonly cost: number }>): string {
  let found: string | null = null;
  for (const id of open) if (found === null || best.get(id)!.cost < best.get(found)!.cost) found = id;
  return found!;
}

function stepsTo(
  to: string,
  best: ReadonlyMap<string, { readonly before: string | null }>,
  connections: Connections,
): Step[] {
  const steps: Step[] = [];
  for (let here = to; ;) {
    const before = best.get(here)!.before;
    if (before === null) return steps.toReversed();
    const claims = connections.get(before)!.find(({ entity }) => entity === here)!.claims;
    steps.push({ from: before, to: here, claims });
    here = before;
  }
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
