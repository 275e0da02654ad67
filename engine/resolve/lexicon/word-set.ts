/** Word lists are written as plain text, a paragraph a language; they are compared in `plainForm`. */
import { plainForm } from '../neighbour-words.ts';

export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s+/u)).map(plainForm));
}
