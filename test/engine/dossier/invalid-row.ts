/** One way to get a dossier wrong. */
import type { Loose } from './fixture-edits.ts';

export interface InvalidDossier {
  readonly why: string;
  readonly path: string;
  readonly reason: string;
  /** Issues that follow from the same mistake. */
  readonly more?: number;
  readonly edit: (dossier: Loose) => unknown;
}

export function row(
  why: string,
  path: string,
  reason: string,
  edit: InvalidDossier['edit'],
  more = 0,
): InvalidDossier {
  return { why, path, reason, edit, more };
}
