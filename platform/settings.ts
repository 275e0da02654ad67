/**
 * Reads, changes and watches the reader's settings in `storage.local`.
 * Stored settings that do not parse are never overwritten: the last ones that did are used, and the problem is said.
 */
import * as v from 'valibot';
import { err, ok, type Result } from '../engine/result.ts';
import { browser, type StorageChange } from './browser.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, SettingsSchema, type Settings } from './schemas/settings.ts';
import { parseSettings } from './parse-settings.ts';

const CURRENT_KEY = 'settings';
const LAST_GOOD_KEY = 'settingsLastGood';

export interface SettingsReading {
  readonly settings: Settings;
  /** One sentence where the stored settings could not be read; null when all is well. */
  readonly problem: string | null;
}

export async function readSettings(): Promise<SettingsReading> {
  const stored = await browser.storage.local.get([CURRENT_KEY, LAST_GOOD_KEY]);
  const current = parseSettings(stored[CURRENT_KEY]);
  if (current.ok) return { settings: current.value, problem: null };
  const lastGood = parseSettings(stored[LAST_GOOD_KEY]);
  return {
    settings: lastGood.ok ? lastGood.value : DEFAULT_SETTINGS,
    problem:
      `The stored settings cannot be read (${current.error}). Sidelight works with ` +
      `${lastGood.ok && stored[LAST_GOOD_KEY] !== undefined ? 'the last ones that could be read' : 'its defaults'} ` +
      'and has left the stored ones as they are: restore a backup or reset them in the settings.',
  };
}

/** As they are, whether they can be read or not: for a file that the reader keeps. */
export async function readStoredSettings(): Promise<unknown> {
  return (await browser.storage.local.get(CURRENT_KEY))[CURRENT_KEY] ?? DEFAULT_SETTINGS;
}

/**
 * Changes settings; refused while the stored ones cannot be read, since writing would lose them.
 * Changes of two tabs at once are applied one after the other.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Result<Settings, string>> {
  return navigator.locks.request('sidelight-settings', async () => {
    const { settings, problem } = await readSettings();
    if (problem !== null) return err(problem);
    return storeSettings(change(settings));
  });
}

/** Replaces the settings whatever is stored: the reader asked for a reset or restored a backup. */
export function replaceSettings(settings: Settings): Promise<Result<Settings, string>> {
  return navigator.locks.request('sidelight-settings', () => storeSettings(settings));
}

async function storeSettings(settings: Settings): Promise<Result<Settings, string>> {
  const checked = v.safeParse(SettingsSchema, { ...settings, version: SETTINGS_VERSION });
  if (!checked.success) {
    const issue = checked.issues[0];
    return err(
      `Not saved: ${v.getDotPath(issue) ?? 'settings'}: ${issue.message}. The settings are as before.`,
    );
  }
  await browser.storage.local.set({ [CURRENT_KEY]: checked.output, [LAST_GOOD_KEY]: checked.output });
  return ok(checked.output);
}

/** Calls `listener` after each change, from whatever context it came. */
export function watchSettings(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, StorageChange>, area: string) => {
    if (area === 'local' && CURRENT_KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
