/** What an address wants of an entity: a claim or a fact, if it names one. */
import type { Wanted } from '../claim/claim-context.ts';

interface Named {
  readonly claim?: string | undefined;
  readonly fact?: string | undefined;
}

export function wantedOf({ claim = '', fact = '' }: Named): Wanted | undefined {
  if (claim !== '') return { claim };
  return fact === '' ? undefined : { fact };
}
