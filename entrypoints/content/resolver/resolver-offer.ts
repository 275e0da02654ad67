/** How the page script meets the resolver script: both run in the isolated world, out of reach of the page's own. */
import type { Resolver } from '../../../engine/resolve/resolver.ts';

const RESOLVER = Symbol.for('sidelight resolver');

export function offerResolver(resolver: Resolver): void {
  Reflect.set(globalThis, RESOLVER, resolver);
}

/** `null` until the resolver script has run. */
export function takeResolver(): Resolver | null {
  return (Reflect.get(globalThis, RESOLVER) as Resolver | undefined) ?? null;
}
