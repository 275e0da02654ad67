/** The command `stats`: how many of what a dossier has. */
import { formatIssue } from '../../engine/dossier/dossier-issue.ts';
import type { Dossier } from '../../engine/dossier/model.ts';
import { parseDossier } from '../../engine/dossier/parse-dossier.ts';
import { readTextFile } from './read-text-file.ts';
import { type Report, unusable } from './report.ts';
import { sayInEnglish } from './say-in-english.ts';

export function statsOfFile(path: string): Report {
  const text = readTextFile(path);
  if (!text.ok) return unusable(text.error);
  const parsed = parseDossier(text.value);
  if (!parsed.ok)
    return { lines: parsed.error.map((issue) => formatIssue(issue, sayInEnglish)), exitCode: 1 };
  return { lines: describeDossier(parsed.value), exitCode: 0 };
}

function describeDossier(dossier: Dossier): string[] {
  const { entities, claims, sources } = dossier;
  const names = entities.flatMap((entity) => entity.names);
  const relations = claims.flatMap((claim) => claim.relations);
  const factCounts = entities.map(({ facts }) => facts.length);
  return [
    `${dossier.id}, revision ${dossier.revision}, as of ${dossier.asOf}`,
    `sources: ${sources.length}`,
    `entities: ${entities.length}`,
    `  by type: ${tally(entities.map(({ type }) => type))}`,
    `  by reach: ${tally(entities.map(({ reach }) => reach))}`,
    `  with coordinates ${entities.filter(({ coordinates }) => coordinates).length}, with a date ${entities.filter(({ when }) => when).length}`,
    `names: ${names.length}, and ${sum(entities.map(({ notNames }) => notNames.length))} notNames`,
    `  by language: ${tally(names.map(({ lang }) => lang))}`,
    `  by needs: ${tally(names.map(({ needs }) => needs))}`,
    `facts: ${sum(factCounts)}`,
    `  per entity: ${tally(factCounts.map((count) => `${count} facts`))}`,
    `claims: ${claims.length}`,
    `  by attribution: ${tally(claims.map(({ attribution }) => attribution.kind))}`,
    `  by standing: ${tally(claims.map(({ standing }) => standing))}`,
    `  by year: ${tally(
      claims.map(({ when }) => yearOf(when)),
      'in order',
    )}`,
    `relations: ${relations.length}`,
    `  by type: ${tally(relations.map(({ type }) => type))}`,
  ];
}

/** The year an interval starts in, where it has a start. */
function yearOf(when: string | null): string {
  return when === null ? 'undated' : (/\d{4}/.exec(when)?.[0] ?? 'undated');
}

function tally(values: readonly string[], order: 'most first' | 'in order' = 'most first'): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, countA], [b, countB]) =>
    order === 'in order' ? compare(a, b) : countB - countA || compare(a, b),
  );
  return sorted.map(([value, count]) => `${value} ${count}`).join(', ') || 'none';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
