/** Which page of which encyclopedia a link leads to, however it is written. */

export interface ReferencePage {
  /** A language edition of Wikipedia by its host, or Wikidata. */
  readonly encyclopedia: string;
  readonly page: string;
}

/** Null for other sites, and for links to a part of a page, which say that the page as a whole is about something else. */
export function referencePage(address: string): ReferencePage | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.hash !== '') return null;
  const host = url.hostname
    .replace(/^www\./u, '')
    .replace('.m.', '.')
    .replace(/^m\./u, '');
  const page = titleOf(url);
  if (page === null) return null;
  if (host === 'wikidata.org') {
    return /^Q[1-9]\d*$/u.test(page) ? { encyclopedia: host, page } : null;
  }
  return /^[a-z]{2,12}(?:-[a-z]+)*\.wikipedia\.org$/u.test(host) ? { encyclopedia: host, page } : null;
}

function titleOf({ pathname, searchParams }: URL): string | null {
  const raw = /^\/wiki\/(.+)$/u.exec(pathname)?.[1];
  const title = raw === undefined ? searchParams.get('title') : decode(raw);
  if (title === null || title === '') return null;
  const tidy = title.replaceAll('_', ' ').replace(/\s+/gu, ' ').trim().normalize('NFC');
  // The first letter of a title counts in capitals whatever is written.
  return tidy.charAt(0).toUpperCase() + tidy.slice(1);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
