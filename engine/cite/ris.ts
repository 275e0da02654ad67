/** RIS: one tag a line, CRLF, values without line breaks. */
import { familyFirst, readAuthor } from './author-name.ts';
import { speakerOf, withFullStop, type Citation } from './citation.ts';
import { readDate } from './english-date.ts';
import { sourceKind } from './source-kind.ts';

export function citeRis(citation: Citation): string {
  const { claim, source, accessed } = citation;
  const speaker = speakerOf(citation);
  const date = readDate(source.published);
  const tags: readonly (readonly [string, string | null])[] = [
    ['TY', sourceKind(source.kind).ris],
    ...source.authors.map((author) => ['AU', familyFirst(readAuthor(author))] as const),
    ['TI', source.title],
    ['T2', source.publisher],
    ['PY', date && String(date.year)],
    ['DA', date && risDate(date.year, date.month, date.day)],
    ['UR', claim.passageUrl],
    ['Y2', accessed.replaceAll('-', '/')],
    ['N1', `${withFullStop(claim.text)}${speaker === null ? '' : ` Attributed to ${withFullStop(speaker)}`}`],
  ];
  const lines = tags
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${oneLine(value!)}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** "2018/02/07"; unknown parts stay empty: "2018/02/", "2018//". */
function risDate(year: number, month: number | null, day: number | null): string {
  return [year, month, day].map((part) => (part === null ? '' : String(part).padStart(2, '0'))).join('/');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
