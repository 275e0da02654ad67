/** What is typed in the search benchmark: names of the dossier, every third misspelt, every fourth with a word of a claim. */
import type { Dossier } from '../../engine/dossier/model.ts';

const LONGEST_WORDS = 3;

export function searchQueries({ entities, claims }: Dossier, count: number): string[] {
  const names = entities.flatMap((entity) => [entity.name, entity.names.at(-1)?.text ?? entity.name]);
  return Array.from({ length: count }, (_, i) => {
    const name = names[(i * 7) % names.length]!.split(' ').slice(0, LONGEST_WORDS).join(' ');
    if (i % 4 === 3) return `${name} ${wordOf(claims[(i * 11) % claims.length]!.text)}`;
    return i % 3 === 2 ? misspell(name) : name;
  });
}

/** The longest says most. */
function wordOf(text: string): string {
  return text.split(/[^\p{L}]+/u).toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/** Two letters in the middle change places. */
function misspell(name: string): string {
  const middle = Math.floor(name.length / 2);
  return name.slice(0, middle - 1) + name.charAt(middle) + name.charAt(middle - 1) + name.slice(middle + 1);
}
