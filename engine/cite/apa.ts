/** APA, 7th edition: the claim with its citation in the text, then the entry of the reference list. */
import { familyOnly, readAuthor, withInitials } from './author-name.ts';
import { joinParts, speakerOf, withFullStop, type Citation } from './citation.ts';
import { monthDayYear, readDate, yearMonthDay } from './english-date.ts';

/** From three authors on the text names the first and "et al."; lists name up to twenty. */
const AUTHORS_IN_TEXT = 2;
const AUTHORS_IN_LIST = 20;

export function citeApa(citation: Citation): string {
  return `${inText(citation)}\n\n${entry(citation)}`;
}

function inText(citation: Citation): string {
  const { claim, source } = citation;
  const authors = source.authors.map((author) => familyOnly(readAuthor(author)));
  const named = authors.length > AUTHORS_IN_TEXT ? `${authors[0]} et al.` : authors.join(' & ');
  const year = readDate(source.published)?.year ?? 'n.d.';
  // American punctuation: the comma stands inside the quotation marks.
  const who = named ? `${named}, ${year}` : `“${source.title},” ${year}`;
  const speaker = speakerOf(citation);
  const text = claim.text.replace(/\.$/u, '');
  return `${text} (${speaker === null ? who : `${speaker}, as cited in ${who}`}).`;
}

function entry({ claim, source, accessed }: Citation): string {
  const authors = listAuthors(source.authors.map((author) => withInitials(readAuthor(author))));
  const date = `(${yearMonthDay(source.published)}).`;
  // Without an author the title moves to its place; a publisher that is the author is not named twice.
  const head =
    authors === ''
      ? [withFullStop(source.title), date]
      : [withFullStop(authors), date, withFullStop(source.title)];
  const publisher = source.authors.includes(source.publisher) ? null : withFullStop(source.publisher);
  return joinParts([...head, publisher, `Retrieved ${monthDayYear(accessed)}, from ${claim.passageUrl}`]);
}

function listAuthors(authors: readonly string[]): string {
  if (authors.length < 2) return authors.join('');
  const last = authors.at(-1)!;
  if (authors.length > AUTHORS_IN_LIST)
    return `${authors.slice(0, AUTHORS_IN_LIST - 1).join(', ')}, … ${last}`;
  return `${authors.slice(0, -1).join(', ')}, & ${last}`;
}
