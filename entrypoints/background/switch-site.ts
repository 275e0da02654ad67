/** Switches Sidelight off and on for one site. */
import { err, ok, type Result } from '../../engine/result.ts';
import { updateSettings } from '../../platform/settings.ts';
import { isSiteOff, switchSite as listWith } from '../../platform/sites-off.ts';

const NO_SITE = 'Only websites can be switched off.';

/** @param site a host; empty where the reader is on no site */
export async function switchOff(site: string): Promise<Result<Record<string, never>, string>> {
  return site === '' ? err(NO_SITE) : change(site, () => false);
}

/** By the address of a tab. */
export async function toggleSite(url: string): Promise<Result<Record<string, never>, string>> {
  if (!/^https?:/u.test(url)) return err(NO_SITE);
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
