/** Turns what the schema library found into one sentence for the author of a dossier. */
import type { BaseIssue } from 'valibot';
import { quote } from './visible-text.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  array: 'a list',
  strict_object: 'an object',
  strict_tuple: 'a list of two numbers, [latitude, longitude]',
  nullable: 'a text in double quotes or null',
};

export function describeSchemaIssue(issue: BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message;
  if (issue.type === 'strict_tuple' && issue.expected === 'never') return `is one too many; ${COORDINATES}`;
  if (issue.input === undefined)
    return issue.type === 'number' ? `is missing; ${COORDINATES}` : 'is missing; add it';
  if (issue.type === 'picklist' || issue.type === 'literal') {
    return `must be ${readChoices(issue.expected)}, but is ${describe(issue.input)}`;
  }
  return `must be ${EXPECTED[issue.type] ?? 'something else'}, but is ${describe(issue.input)}`;
}

const COORDINATES = 'coordinates are [latitude, longitude]';

/** The library writes choices as `("a" | "b")`. */
function readChoices(expected: string | null): string {
  const choices = (expected ?? '').replace(/^\(|\)$/g, '').split(' | ');
  return choices.length === 1 ? (choices[0] ?? '') : `one of ${choices.join(', ')}`;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'an empty text' : quote(value);
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}
