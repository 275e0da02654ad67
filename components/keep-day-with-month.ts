/** The parts of a written date as one text that never breaks within "7. Februar", "2018 г." or "um 12:05", each read as one word. */
export function keepDayWithMonth(parts: readonly Intl.DateTimeFormatPart[], language: string): string {
  const first = FIRST_OF_MONTH[language.split('-', 1)[0]!] ?? '1';
  const word = ({ type, value }: Intl.DateTimeFormatPart, at: number) =>
    type === 'literal' ? spaced(parts, at) : type === 'day' && value === '1' ? first : value;
  return parts.map(word).join('');
}

/** French counts the first day of a month and names the others; `Intl` writes a bare 1. */
const FIRST_OF_MONTH: Readonly<Record<string, string>> = { fr: '1er' };

/** Browsers differ in the widths of spaces: thin ones around a dash, narrow or plain ones before what stays with a number. */
function spaced(parts: readonly Intl.DateTimeFormatPart[], at: number): string {
  const text = parts[at]!.value.replaceAll('\u2009', ' ').replaceAll('\u202F', '\u00A0');
  const sides = [parts[at - 1]?.type, parts[at + 1]?.type];
  const withinDay = sides.includes('day') && sides.includes('month') && !text.includes('–');
  if (withinDay) return text.replaceAll(' ', '\u00A0');
  const afterYear = sides[0] === 'year' ? text.replace(/^ (?=\p{L}+\.)/u, '\u00A0') : text;
  return sides[1] === 'hour' ? afterYear.replace(/ $/u, '\u00A0') : afterYear;
}
