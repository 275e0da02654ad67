/** The last door before an `href`: dossiers are checked when installed, and nothing but https may come out here. */
export function safeHref(url: string): string | null {
  return url.startsWith('https://') ? url : null;
}

/** For people: the host without "www.". */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./u, '') : url;
}
