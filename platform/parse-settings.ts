/** Reads settings as they are stored, or as a backup has them. Without the extension API, which workers do not have. */
import * as v from 'valibot';
import { err, ok, type Result } from '../engine/result.ts';
import { DEFAULT_SETTINGS, SettingsSchema, type Settings } from './schemas/settings.ts';
import { upgradeSettings } from './upgrade-settings.ts';

/** Absent settings are the defaults; anything else must fit, after upgrades. */
export function parseSettings(stored: unknown): Result<Settings, string> {
  if (stored === undefined) return ok(DEFAULT_SETTINGS);
  const upgraded = upgradeSettings(stored);
  if (!upgraded.ok) return upgraded;
  const parsed = v.safeParse(SettingsSchema, upgraded.value);
  if (parsed.success) return ok(parsed.output);
  const issue = parsed.issues[0];
  return err(`${v.getDotPath(issue) ?? 'settings'}: ${issue.message}`);
}
