/** BibTeX, readable by the old programs too: special characters of TeX are escaped, other letters stay as they are. */
import { familyFirst, familyOnly, readAuthor, type AuthorName } from './author-name.ts';
import { speakerOf, withFullStop, type Citation } from './citation.ts';
import { readDate } from './english-date.ts';
import { sourceKind } from './source-kind.ts';

/** BibTeX styles define these and translate them; they stand without braces. */
const MONTH_MACROS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export function citeBibtex(citation: Citation): string {
  const { claim, source, accessed } = citation;
  const kind = sourceKind(source.kind).bibtex;
  const date = readDate(source.published);
  const speaker = speakerOf(citation);
  const remark = `${withFullStop(claim.text)}${speaker === null ? '' : ` Attributed to ${withFullStop(speaker)}`}`;
  const fields: readonly (readonly [string, string | null])[] = [
    [
      'author',
      source.authors.length === 0
        ? null
        : source.authors.map((name) => bibAuthor(readAuthor(name))).join(' and '),
    ],
    // Braces inside keep the title's capitals in every style.
    ['title', `{${escapeTex(source.title)}}`],
    [publisherField(kind), escapeTex(source.publisher)],
    ['year', date && String(date.year)],
    ['month', date?.month ? MONTH_MACROS[date.month - 1]! : null],
    ['day', date?.day ? String(date.day) : null],
    ['url', escapeUrl(claim.passageUrl)],
    ['urldate', accessed],
    ['note', escapeTex(remark)],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`);
  return `@${kind}{${citationKey(citation)},\n${lines.join(',\n')}\n}`;
}

function publisherField(kind: string): string {
  if (kind === 'article') return 'journal';
  return kind === 'techreport' ? 'institution' : kind === 'book' ? 'publisher' : 'howpublished';
}

/** Braces keep BibTeX from splitting an organisation's name into given and family names. */
function bibAuthor(author: AuthorName): string {
  if (author.kind === 'literal') return `{${escapeTex(author.name)}}`;
  if (author.suffix !== '') return escapeTex(`${author.family}, ${author.suffix}, ${author.given}`);
  return escapeTex(familyFirst(author));
}

/** Letters, digits and hyphens only: "becker-2018-yakunin-denies-offer". */
function citationKey({ claim, source }: Citation): string {
  const author = source.authors[0];
  const name = author === undefined ? source.publisher : familyOnly(readAuthor(author));
  const plain = `${name} ${readDate(source.published)?.year ?? 'nd'} ${claim.id}`
    .normalize('NFKD')
    .replace(/[^\p{ASCII}]/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // "\\{" alone would unbalance the field: BibTeX counts braces without regard to the backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}$&%#_~^]/gu, (character) => TEX[character]!);
}

/** An address is read verbatim, so only what would end or unbalance the field is encoded. */
function escapeUrl(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}
