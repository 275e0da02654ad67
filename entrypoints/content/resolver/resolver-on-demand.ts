/** The resolver of one page session, brought when the first name is seen: most pages and frames have none. */
import type { Resolver } from '../../../engine/resolve/resolver.ts';

export interface ResolverOnDemand {
  readonly loaded: Resolver | null;
  /** Resolves when `loaded` is set; where it cannot be had the page has been given up. */
  load(): Promise<void>;
}

export function resolverOnDemand(
  bring: () => Promise<Resolver | null>,
  giveUp: () => void,
): ResolverOnDemand {
  let loaded: Resolver | null = null;
  let loading: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    loaded = await bring();
    if (loaded === null) giveUp();
  };
  return {
    get loaded() {
      return loaded;
    },
    load: () => (loading ??= load()),
  };
}
