/** A name beside its dot in the drawing, on as many lines as the dots leave room for; what fits on none of them is cut. */
const LONGEST_LINE = 22;
const MOST_LINES = 3;

/** `longest` is how many letters a line has room for. */
export function nameLines(name: string, longest: number): string[] {
  return linesOf(name.split(' '), Math.min(LONGEST_LINE, longest), MOST_LINES);
}

function linesOf(words: readonly string[], longest: number, most: number): string[] {
  const fitting = wordsThatFit(words, longest);
  if (fitting === words.length || fitting === 0 || most === 1) return [cut(words.join(' '), longest)];
  return [words.slice(0, fitting).join(' '), ...linesOf(words.slice(fitting), longest, most - 1)];
}

function wordsThatFit(words: readonly string[], longest: number): number {
  return words.filter((_, at) => lengthOf(words.slice(0, at + 1).join(' ')) <= longest).length;
}

function cut(text: string, longest: number): string {
  if (lengthOf(text) <= longest) return text;
  const kept = Array.from(text).slice(0, longest - 1);
  return `${kept.join('').trimEnd()}…`;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
