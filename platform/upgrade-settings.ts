/** Brings stored settings of earlier versions to the present one: one frozen step per version, none yet. */
import { err, ok, type Result } from '../engine/result.ts';
import { SETTINGS_VERSION } from './schemas/settings.ts';

type Step = (settings: Record<string, unknown>) => Record<string, unknown>;

/** `STEPS[n]` turns version n into n + 1; steps import nothing that can change. */
const STEPS: Readonly<Record<number, Step>> = {};

export function upgradeSettings(
  stored: unknown,
  steps: Readonly<Record<number, Step>> = STEPS,
  current: number = SETTINGS_VERSION,
): Result<unknown, string> {
  if (typeof stored !== 'object' || stored === null) return err('settings: must be an object');
  let settings = stored as Record<string, unknown>;
  const version = settings['version'];
  if (typeof version !== 'number') return err('version: is missing');
  if (version > current) {
    return err(`version: ${version} is from a newer Sidelight than this one, which knows ${current}`);
  }
  for (let from = version; from < current; from++) {
    const step = steps[from];
    if (!step) return err(`version: no upgrade from ${from}`);
    settings = step(settings);
  }
  return ok(settings);
}
