/** A dossier names kinds of source as CSL does; the other formats have their own words for them. */

interface SourceKind {
  readonly csl: string;
  readonly ris: string;
  readonly bibtex: string;
}

const KINDS: Readonly<Record<string, SourceKind>> = {
  'article-newspaper': { csl: 'article-newspaper', ris: 'NEWS', bibtex: 'article' },
  'article-magazine': { csl: 'article-magazine', ris: 'MGZN', bibtex: 'article' },
  'article-journal': { csl: 'article-journal', ris: 'JOUR', bibtex: 'article' },
  book: { csl: 'book', ris: 'BOOK', bibtex: 'book' },
  broadcast: { csl: 'broadcast', ris: 'VIDEO', bibtex: 'misc' },
  hearing: { csl: 'hearing', ris: 'HEAR', bibtex: 'misc' },
  legislation: { csl: 'legislation', ris: 'STAT', bibtex: 'misc' },
  'post-weblog': { csl: 'post-weblog', ris: 'BLOG', bibtex: 'misc' },
  report: { csl: 'report', ris: 'RPRT', bibtex: 'techreport' },
  webpage: { csl: 'webpage', ris: 'ELEC', bibtex: 'misc' },
};

export function sourceKind(kind: string): SourceKind {
  return KINDS[kind] ?? { csl: 'document', ris: 'GEN', bibtex: 'misc' };
}
