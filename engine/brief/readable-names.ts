/**
 * Chooses, from all the forms by which pages are searched, the few that tell a reader something: other full names and
 * acronyms in the dossier's own script, and one form for each other language. Inflected forms are left out.
 */
import type { Entity, Name } from '../dossier/model.ts';

/** More is a list nobody reads. */
const MOST_NAMES = 12;
const MOST_LATIN_NAMES = 6;

export function readableNames(entity: Entity, language: string): { text: string; lang: string }[] {
  const [latin, others] = partition(entity.names, (name) => isLatin(name.text));
  const chosen = [...distinctForms(entity.name, latin, language), ...onePerLanguage(entity.name, others)];
  return chosen.slice(0, MOST_NAMES).map(({ text, lang }) => ({ text, lang }));
}

/** Names that add something: not the name itself, not a part of a name already there, nor the same but for accents. */
function distinctForms(heading: string, names: readonly Name[], language: string): Name[] {
  const taken = [bare(heading)];
  const chosen: Name[] = [];
  const inOwnLanguageFirst = names.toSorted((a, b) => rank(a, language) - rank(b, language));
  for (const name of inOwnLanguageFirst) {
    const form = bare(name.text);
    if (form === '' || taken.some((other) => saysTheSame(form, other))) continue;
    taken.push(form);
    chosen.push(name);
    if (chosen.length === MOST_LATIN_NAMES) break;
  }
  return chosen;
}

function rank(name: Name, language: string): number {
  return name.lang === language || name.lang === 'mul' ? 0 : 1;
}

/** "Haftar" says nothing beside "Khalifa Haftar"; "Hafter's" or "Haftars" nothing beside "Haftar". */
function saysTheSame(form: string, other: string): boolean {
  return ` ${other} `.includes(` ${form} `) || form === `${other}s` || form === `${other} s`;
}

/** The first form listed that is as long as the full name where the script has spaces: lists begin with the base form. */
function onePerLanguage(heading: string, names: readonly Name[]): Name[] {
  const words = heading.split(' ').length;
  const byLanguage = Map.groupBy(names, (name) => name.lang);
  return [...byLanguage.values()].map(
    (forms) => forms.find((form) => form.text.split(' ').length === words) ?? forms[0]!,
  );
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u.test(text);
}

/** For comparison only: lower case, no accents, no punctuation. */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
