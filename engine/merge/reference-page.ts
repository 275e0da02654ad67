/** Which page of which encyclopedia a link leads to, however it is written. */

export interface ReferencePage {
  /** A language edition of Wikipedia by its host, or Wikidata. */
  readonly encyclopedia: string;
  readonly page: string;
}

/** Host, path, query; dossiers hold https addresses only. A link with a fragment is about a part of a page and no match. */
const ADDRESS = /^https:\/\/([^/?#]+)(\/[^?#]*)?(?:\?([^#]*))?$/u;

/** Null for other sites, and for links to a part of a page, which say that the page as a whole is about something else. */
export function referencePage(address: string): ReferencePage | null {
  const [, host = '', path = '', query = ''] = ADDRESS.exec(address) ?? [];
  const encyclopedia = host
    .toLowerCase()
    .replace(/^(?:www|m)\./u, '')
    .replace('.m.', '.');
  const page = titleOf(path, query);
  if (page === null) return null;
  if (encyclopedia === 'wikidata.org') return /^Q[1-9]\d*$/u.test(page) ? { encyclopedia, page } : null;
  return /^[a-z]{2,12}(?:-[a-z]+)*\.wikipedia\.org$/u.test(encyclopedia) ? { encyclopedia, page } : null;
}

function titleOf(path: string, query: string): string | null {
  const raw = /^\/wiki\/(.+)$/u.exec(path)?.[1] ?? /(?:^|&)title=([^&]+)/u.exec(query)?.[1];
  const title = raw === undefined ? null : decode(raw);
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
