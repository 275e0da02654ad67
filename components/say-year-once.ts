/** A span within one year says the year once, at its end: "окт. – нояб. 2018 г."; for Russian `Intl` says it at both. */
export function sayYearOnce(parts: readonly Intl.DateTimeFormatPart[]): readonly Intl.DateTimeFormatPart[] {
  const at = parts.findIndex(({ type }) => type === 'year');
  const isSaidAgain = parts.some(
    ({ type, value }, i) => i > at && type === 'year' && value === parts[at]!.value,
  );
  // Where the year stands first, it is the first one that has to stay.
  if (at < 2 || !isSaidAgain) return parts;
  const [dash, ...rest] = parts.slice(at + 1);
  return [...parts.slice(0, at - 1), { ...dash!, value: dash!.value.replace(/^.*?(?=\s*–)/u, '') }, ...rest];
}
