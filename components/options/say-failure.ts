/** Why work on a file or a dossier failed without their fault: a known cause in the reader's language, others as the browser says them. */
import type { Translation } from '../translation.ts';

export type Failure =
  | { readonly cause: 'disk-full' | 'ended' }
  | { readonly cause: 'other'; readonly reason: string };

export function sayFailure(failure: Failure, say: Translation['say']): string {
  return failure.cause === 'other' ? failure.reason : say(`options.failure.${failure.cause}`);
}
