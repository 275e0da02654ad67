/** What a thrown error says of why the work on a dossier failed. */
import type { Failure } from '../../components/options/say-failure.ts';

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { cause: 'other', reason: String(error) };
  return error.name === 'QuotaExceededError'
    ? { cause: 'disk-full' }
    : { cause: 'other', reason: error.message };
}
