/** Is this page the source, or a copy of it? By address only: what a page says of itself is not to be trusted. */

export function isSameAddress(page: string, source: string): boolean {
  if (!URL.canParse(page) || !URL.canParse(source)) return false;
  const [a, b] = [new URL(page), new URL(source)];
  return hostOf(a) === hostOf(b) && pathOf(a) === pathOf(b) && hasParametersOf(a, b);
}

function hostOf(url: URL): string {
  return url.host.replace(/^www\./u, '');
}

function pathOf(url: URL): string {
  return url.pathname.replace(/\/+$/u, '');
}

/** A page may carry more (where the reader came from); what names the source must be there. */
function hasParametersOf(page: URL, source: URL): boolean {
  return [...source.searchParams].every(([name, value]) => page.searchParams.get(name) === value);
}
