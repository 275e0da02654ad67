/**
 * Brings a dossier of an older format version to the current one, one frozen step per version. A step file is named for
 * what it does (`v1-to-v2.ts`), imports nothing that can change, and is never edited after its release.
 */
import type { RawDossier } from '../raw-dossier.ts';

/** Must take anything: what it gets has not been checked yet. */
export type UpgradeStep = (raw: RawDossier) => RawDossier;

/** The step at index 0 leads from version 1 to version 2. None yet: version 1 is the current one. */
const STEPS: readonly UpgradeStep[] = [];

/** A version that is no number is left for the schema to refuse. */
export function upgradeDossier(
  raw: RawDossier,
  version: unknown,
  steps: readonly UpgradeStep[] = STEPS,
): RawDossier {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return raw;
  return steps.slice(version - 1).reduce((upgraded, step) => step(upgraded), raw);
}
