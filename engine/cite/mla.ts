/** MLA, 9th edition: the claim with its citation in the text, then the entry of the list of works cited. */
import { familyFirst, familyOnly, givenFirst, readAuthor } from './author-name.ts';
import { joinParts, speakerOf, withFullStop, type Citation } from './citation.ts';
import { mlaDate } from './english-date.ts';

/** From three authors on only the first is named. */
const AUTHORS_NAMED = 2;

export function citeMla(citation: Citation): string {
  return `${inText(citation)}\n\n${entry(citation)}`;
}

function inText(citation: Citation): string {
  const { claim, source } = citation;
  const authors = source.authors.map((author) => familyOnly(readAuthor(author)));
  const named = authors.length > AUTHORS_NAMED ? `${authors[0]} et al.` : authors.join(' and ');
  const who = named || `“${source.title}”`;
  const speaker = speakerOf(citation);
  const text = claim.text.replace(/\.$/u, '');
  return `${text} (${speaker === null ? who : `${speaker}, paraphrased in ${who}`}).`;
}

function entry({ claim, source, accessed }: Citation): string {
  const authors = source.authors.map(readAuthor);
  const named =
    authors.length > AUTHORS_NAMED
      ? `${familyFirst(authors[0]!)}, et al.`
      : authors.map((author, i) => (i === 0 ? familyFirst(author) : givenFirst(author))).join(', and ');
  const container = [source.publisher, mlaDate(source.published), claim.passageUrl].filter(
    (part) => part !== 'n.d.',
  );
  return joinParts([
    named && withFullStop(named),
    `“${withFullStop(source.title)}”`,
    `${container.join(', ')}.`,
    `Accessed ${mlaDate(accessed)}.`,
  ]);
}
