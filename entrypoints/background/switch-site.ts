/** Switches Sidelight off and on for one site. */
import { err, ok, type Result } from '../../engine/result.ts';
import { updateSettings } from '../../platform/settings.ts';

export async function switchSite(site: string, on: boolean): Promise<Result<Record<string, never>, string>> {
  return change(site, () => on);
}

/** By the address of a tab. */
export async function toggleSite(url: string): Promise<Result<Record<string, never>, string>> {
  if (!/^https?:/u.test(url)) return err('Only websites can be switched off.');
  return change(new URL(url).host, (isOn) => !isOn);
}

async function change(
  site: string,
  decide: (isOn: boolean) => boolean,
): Promise<Result<Record<string, never>, string>> {
  const saved = await updateSettings((settings) => {
    const others = settings.sitesOff.filter((other) => other !== site);
    const isOn = others.length === settings.sitesOff.length;
    return { ...settings, sitesOff: decide(isOn) ? others : [...others, site] };
  });
  return saved.ok ? ok({}) : saved;
}
