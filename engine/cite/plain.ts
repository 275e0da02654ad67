/** A citation for a message or a note: the claim, who says so, where and when, and the way to the passage. */
import { givenFirst, readAuthor } from './author-name.ts';
import { speakerOf, withFullStop, type Citation } from './citation.ts';
import { dayMonthYear } from './english-date.ts';
import { standingWord } from './standing-word.ts';

export function citePlain(citation: Citation): string {
  const { claim, source, accessed } = citation;
  const speaker = speakerOf(citation);
  const authors = source.authors.map((author) => givenFirst(readAuthor(author))).join(', ');
  const origin = [authors, `“${source.title}”`, source.publisher, dayMonthYear(source.published)];
  return [
    withFullStop(claim.text),
    `${standingWord(claim.standing)}${speaker === null ? ` by ${source.publisher}` : ` by ${speaker}`}.`,
    withFullStop(origin.filter((part) => part !== '').join(', ')),
    `${claim.passageUrl} (accessed ${dayMonthYear(accessed)})`,
  ].join('\n');
}
