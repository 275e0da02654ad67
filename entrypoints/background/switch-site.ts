/** Switches Sidelight off and on for one site. */
import { err, ok, type Result } from '../../engine/result.ts';
import { updateSettings } from '../../platform/settings.ts';
import { isSiteOff, switchSite as listWith } from '../../platform/sites-off.ts';

export function switchSite(site: string, on: boolean): Promise<Result<Record<string, never>, string>> {
  return change(site, () => on);
}

/** By the address of a tab. */
export async function toggleSite(url: string): Promise<Result<Record<string, never>, string>> {
  if (!/^https?:/u.test(url)) return err('Only websites can be switched off.');
  return change(new URL(url).host, (isOff) => isOff);
}

async function change(
  site: string,
  decideOn: (isOff: boolean) => boolean,
): Promise<Result<Record<string, never>, string>> {
  const saved = await updateSettings((settings) => {
    const on = decideOn(isSiteOff(settings.sitesOff, site));
    return { ...settings, sitesOff: listWith(settings.sitesOff, site, on) };
  });
  return saved.ok ? ok({}) : saved;
}
