/** On which sites the reader has switched Sidelight off. A site means the sites below it too: example.org covers www.example.org. */

/** @param site a host, with its port where there is one */
export function isSiteOff(sitesOff: readonly string[], site: string): boolean {
  return sitesOff.some((off) => covers(off, site));
}

/** Switched on, a site leaves every entry that covers it: otherwise the switch would do nothing. */
export function switchSite(sitesOff: readonly string[], site: string, on: boolean): string[] {
  if (on) return sitesOff.filter((off) => !covers(off, site));
  return isSiteOff(sitesOff, site) ? [...sitesOff] : [...sitesOff, site];
}

function covers(off: string, site: string): boolean {
  return site === off || site.endsWith(`.${off}`);
}
