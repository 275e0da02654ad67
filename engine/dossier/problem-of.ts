/** What the schema library found, as a problem. */
import type { BaseIssue } from 'valibot';
import type { ExpectedKind } from './problem-values.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { findHiddenCharacter, quote } from './visible-text.ts';

/** The codes that rules of the schema carry as their message. */
export type SchemaCode = Extract<
  ProblemCode,
  | 'empty-text'
  | 'blank-text'
  | 'too-long'
  | 'hidden'
  | 'half-character'
  | 'not-an-id'
  | 'not-a-language'
  | 'not-https'
  | 'not-an-address'
  | 'not-a-date'
  | 'not-a-day'
  | 'no-such-day'
  | 'revision-not-whole'
  | 'revision-below-one'
  | 'not-a-latitude'
  | 'not-a-longitude'
  | 'no-claim'
>;

export function problemOf(issue: BaseIssue<unknown>): Problem {
  if (issue.kind === 'validation') return brokenRule(issue);
  if (issue.type === 'strict_tuple' && issue.expected === 'never') return { is: 'coordinate-spare' };
  if (issue.input === undefined) return { is: issue.type === 'number' ? 'coordinate-missing' : 'missing' };
  const found = describe(issue.input);
  if (issue.type === 'picklist' || issue.type === 'literal') return notOneOf(issue.expected, found);
  return {
    is: 'wrong-kind',
    expected: { is: `expected.${EXPECTED[issue.type as keyof typeof EXPECTED]}` },
    found,
  };
}

function brokenRule({ message, input, requirement }: BaseIssue<unknown>): Problem {
  const is = message as SchemaCode;
  const text = String(input);
  switch (is) {
    case 'too-long':
      return { is, length: text.length, max: Number(requirement) };
    case 'not-a-latitude':
    case 'not-a-longitude':
      return { is, max: Math.abs(Number(requirement)) };
    case 'not-https':
      return findHiddenCharacter(text) ?? { is, value: quote(text) };
    case 'hidden':
    case 'blank-text':
      return findHiddenCharacter(text) ?? { is: 'blank-text' };
    case 'not-an-id':
    case 'not-a-language':
    case 'not-an-address':
    case 'not-a-date':
    case 'not-a-day':
    case 'no-such-day':
      return { is, value: quote(text) };
    default:
      return { is };
  }
}

/** All types of the format but choices; what may be null is told by what else it may be. */
const EXPECTED = {
  string: 'text',
  number: 'number',
  array: 'list',
  strict_object: 'object',
  strict_tuple: 'pair',
} as const satisfies Record<string, ExpectedKind>;

/** The library writes choices as `("a" | "b")`. */
function notOneOf(expected: string | null, found: Problem): Problem {
  const choices = (expected ?? '').replace(/^\(|\)$/g, '').split(' | ');
  return choices.length === 1
    ? { is: 'not-the-one', choice: choices[0] ?? '', found }
    : { is: 'not-one-of', choices: choices.join(', '), found };
}

function describe(value: unknown): Problem {
  if (typeof value === 'string')
    return value === '' ? { is: 'found.empty-text' } : { is: 'found', value: quote(value) };
  if (Array.isArray(value)) return { is: 'found.list' };
  if (typeof value === 'object' && value !== null) return { is: 'found.object' };
  const isJson = value === null || typeof value === 'number' || typeof value === 'boolean';
  return { is: 'found', value: isJson ? String(value) : typeof value };
}
