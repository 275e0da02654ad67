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
const SAVED_AT_KEY = 'settingsSavedAt';

export interface SettingsProblem {
  /** What cannot be read and why, for those who can mend it; in English. */
  readonly detail: string;
  /** What stands in: the last settings that could be read, or, where there are none, the defaults. */
  readonly worksWith: 'last-good' | 'defaults';
}

export interface SettingsReading {
  readonly settings: Settings;
  /** Null when all is well. Otherwise what is stored is left as it is. */
  readonly problem: SettingsProblem | null;
}

export async function readSettings(): Promise<SettingsReading> {
  const stored = await browser.storage.local.get([CURRENT_KEY, LAST_GOOD_KEY]);
  const current = parseSettings(stored[CURRENT_KEY]);
  if (current.ok) return { settings: current.value, problem: null };
  const lastGood = parseSettings(stored[LAST_GOOD_KEY]);
  const isThere = lastGood.ok && stored[LAST_GOOD_KEY] !== undefined;
  return {
    settings: lastGood.ok ? lastGood.value : DEFAULT_SETTINGS,
    problem: { detail: current.error, worksWith: isThere ? 'last-good' : 'defaults' },
  };
}

/** As they are, whether they can be read or not: for a file that the reader keeps. */
export async function readStoredSettings(): Promise<unknown> {
  return (await browser.storage.local.get(CURRENT_KEY))[CURRENT_KEY] ?? DEFAULT_SETTINGS;
}

/**
 * Changes settings. Where that is refused, they are as before, and the error says why, in English; refused while the stored ones cannot be read, since writing would lose them.
 * Changes of two tabs at once are applied one after the other.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Result<Settings, string>> {
  return navigator.locks.request('sidelight-settings', async () => {
    const { settings, problem } = await readSettings();
    if (problem !== null) return err(`the stored settings cannot be read: ${problem.detail}`);
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
    return err(`${v.getDotPath(issue) ?? 'settings'}: ${issue.message}`);
  }
  try {
    await browser.storage.local.set({
      [CURRENT_KEY]: checked.output,
      [LAST_GOOD_KEY]: checked.output,
      [SAVED_AT_KEY]: Date.now(),
    });
  } catch (error) {
    return err(String(error)); // a full disk, say: whoever saved something is told
  }
  return ok(checked.output);
}

/** Were settings saved later than that, by whomever? */
export async function haveSettingsBeenSavedSince(time: string): Promise<boolean> {
  const savedAt = (await browser.storage.local.get(SAVED_AT_KEY))[SAVED_AT_KEY];
  return typeof savedAt === 'number' && savedAt > Date.parse(time);
}

/** Calls `listener` after each change, from whatever context it came. */
export function watchSettings(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, StorageChange>, area: string) => {
    if (area === 'local' && CURRENT_KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
