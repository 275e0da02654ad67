/** Chicago, 17th edition, notes and bibliography: the claim with its note, then the entry of the bibliography. */
import { familyFirst, givenFirst, readAuthor } from './author-name.ts';
import { joinParts, speakerOf, withFullStop, type Citation } from './citation.ts';
import { monthDayYear } from './english-date.ts';

/** A note names up to three authors, a bibliography up to ten, of more the first seven. */
const AUTHORS_IN_NOTE = 3;
const AUTHORS_IN_LIST = 10;
const AUTHORS_OF_MANY = 7;

export function citeChicago(citation: Citation): string {
  return `${withFullStop(citation.claim.text)}\n\n${note(citation)}\n\n${entry(citation)}`;
}

function note(citation: Citation): string {
  const { claim, source } = citation;
  const authors = source.authors.map((author) => givenFirst(readAuthor(author)));
  const named = authors.length > AUTHORS_IN_NOTE ? `${authors[0]} et al.` : joinWithAnd(authors, false);
  const speaker = speakerOf(citation);
  const origin = [named, `“${source.title},”`].filter((part) => part !== '').join(', ');
  const where = `${origin} ${newspaperName(source.publisher)}, ${monthDayYear(source.published)}, ${claim.passageUrl}.`;
  return speaker === null ? where : `${where} Attributed to ${withFullStop(speaker)}`;
}

function entry({ claim, source, accessed }: Citation): string {
  const all = source.authors.map(readAuthor);
  const authors = all.map((author, i) => (i === 0 ? familyFirst(author) : givenFirst(author)));
  const named =
    authors.length > AUTHORS_IN_LIST
      ? `${authors.slice(0, AUTHORS_OF_MANY).join(', ')}, et al.`
      : joinWithAnd(authors, all[0]?.kind === 'person');
  return joinParts([
    named && withFullStop(named),
    `“${withFullStop(source.title)}”`,
    `${newspaperName(source.publisher)}, ${monthDayYear(source.published)}.`,
    `Accessed ${monthDayYear(accessed)}.`,
    `${claim.passageUrl}.`,
  ]);
}

/** A first name that is turned round needs a comma even between two: "Becker, Jo, and Eric Schmitt". */
function joinWithAnd(names: readonly string[], turned: boolean): string {
  if (names.length < 2) return names.join('');
  const comma = turned || names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} and ${names.at(-1)}`;
}

/** The 17th edition leaves out a newspaper's initial article. */
function newspaperName(name: string): string {
  return name.replace(/^The (?=\S)/u, '');
}
