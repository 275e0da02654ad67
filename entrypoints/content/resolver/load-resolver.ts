/** Has the resolver script injected into this frame, once. */
import type { Resolver } from '../../../engine/resolve/resolver.ts';
import { askBackground } from '../../../platform/page-messenger.ts';
import { takeResolver } from './resolver-offer.ts';

/** `null` where the extension is gone, or has failed and says so in its own console. */
export async function loadResolver(): Promise<Resolver | null> {
  if (takeResolver() === null) await askBackground('loadResolver', {});
  return takeResolver();
}
