/** Word lists are written as plain text, a paragraph a language, in `plainForm`. A page asks few of them: each is made when first asked. */

export interface WordSet {
  has(word: string): boolean;
  words(): ReadonlySet<string>;
}

export function wordSet(...lists: readonly string[]): WordSet {
  return lazySet(() => lists.join(' ').trim().split(/\s+/));
}

export function lazySet(make: () => Iterable<string>): WordSet {
  let made: ReadonlySet<string> | undefined;
  const words = () => (made ??= new Set(make()));
  return { words, has: (word) => words().has(word) };
}
