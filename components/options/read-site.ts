/** Reads what a reader types or pastes for a site: a host, an address, one or many lines. */

/** The host as the browser writes it, with its port where there is one; null for what is no web site. */
export function readSite(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/u.test(trimmed)) return null;
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, host, username } = new URL(address);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '') return null;
  const bare = host.replace(/^\*\./u, '').replace(/\.$/u, '');
  return isHost(bare) ? bare : null;
}

/** Browsers take nearly anything for a host; "exmaple" is a slip, "localhost" is not. */
function isHost(host: string): boolean {
  const name = host.replace(/:\d+$/u, '');
  return name === 'localhost' || name.startsWith('[') || /^[^.*]+(?:\.[^.*]+)+$/u.test(name);
}

export interface SiteLines {
  readonly sites: readonly string[];
  /** Lines that are no sites, as they stand. */
  readonly unread: readonly string[];
}

/** One site a line; empty lines and those that begin with `#` say nothing. */
export function readSiteLines(text: string): SiteLines {
  const sites = new Set<string>();
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const site = readSite(line);
    if (site === null) unread.push(line.trim());
    else sites.add(site);
  }
  return { sites: [...sites], unread };
}
