/**
 * Looks over a value before the schema does, for what the schema library passes or cannot bear: every unknown key (it names
 * one), prototype keys, lists where objects belong, and lists so long that checking each item would be an attack.
 */
import type { GenericSchema } from 'valibot';
import type { IssueList, PathSegments } from './dossier-issue.ts';
import { nearestWord } from './nearest-word.ts';
import type { Problem } from './problem.ts';
import { quote } from './visible-text.ts';

/** The parts of a schema that matter here; the library keeps them in plain properties. */
interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

const PROTOTYPE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** False when the schema need not or must not look at this value at all. */
export function guardShape(
  value: unknown,
  schema: GenericSchema,
  path: PathSegments,
  issues: IssueList,
): boolean {
  return guard({ path: [...path], issues }, value, schema as Shape);
}

/** The path is one array that grows and shrinks: most values are fine, and a copy for each would cost more than the check. */
interface Guard {
  readonly path: (string | number)[];
  readonly issues: IssueList;
}

function guard(at: Guard, value: unknown, shape: Shape): boolean {
  if (shape.wrapped) return guard(at, value, shape.wrapped);
  if (typeof value !== 'object' || value === null) return true;
  if (shape.entries) return guardObject(at, value, shape.entries);
  return shape.item && Array.isArray(value) ? guardList(at, value, shape, shape.item) : true;
}

function guardObject(at: Guard, value: object, entries: Readonly<Record<string, Shape>>): boolean {
  if (Array.isArray(value)) return refuse(at, { is: 'list-for-object' });
  let isFine = true;
  for (const key of Object.keys(value)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    at.path.push(key);
    if (!entry) refuse(at, unknownKey(key, Object.keys(entries)));
    else if (!guard(at, (value as Record<string, unknown>)[key], entry)) isFine = false;
    at.path.pop();
    if (at.issues.isFull) return false;
  }
  return isFine;
}

function guardList(at: Guard, list: readonly unknown[], shape: Shape, item: Shape): boolean {
  const max = shape.pipe?.find((action) => action.type === 'max_length')?.requirement;
  if (typeof max === 'number' && list.length > max) {
    return refuse(at, { is: 'too-many-items', length: list.length, max });
  }
  let isFine = true;
  for (const [index, value] of list.entries()) {
    at.path.push(index);
    if (!guard(at, value, item)) isFine = false;
    at.path.pop();
  }
  return isFine;
}

function refuse(at: Guard, problem: Problem): false {
  at.issues.add([...at.path], problem);
  return false;
}

function unknownKey(key: string, known: readonly string[]): Problem {
  if (PROTOTYPE_KEYS.includes(key)) return { is: 'forbidden-key' };
  const meant = nearestWord(key, known);
  return meant === undefined
    ? { is: 'unknown-key', known: known.join(', ') }
    : { is: 'misspelt-key', meant: quote(meant) };
}
