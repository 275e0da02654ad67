/** Habits of TypeScript and JavaScript, and the size and shape of files and functions. */
import type { Breach } from './breach.ts';

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `export const a${index} = ${index};`);
const longFunction = (count: number) => `export function f() {\n${'  console.error(1);\n'.repeat(count)}}\n`;
const branches = (count: number) =>
  `export function f(a: number) {\n${Array.from({ length: count }, (_, i) => `  if (a === ${i}) return ${i};`).join('\n')}\n  return -1;\n}\n`;

export const HABITS: readonly Breach[] = [
  // Types and promises
  {
    rule: 'typescript(no-explicit-any)',
    at: 'engine/text/d',
    breach: 'export const a = (b: any): unknown => b;',
    twin: 'export const a = (b: unknown): unknown => b;',
  },
  {
    rule: 'typescript(no-floating-promises)',
    at: 'platform/i',
    breach: 'async function a() {}\nexport function b() {\n  a();\n}',
    twin: 'async function a() {}\nexport async function b() {\n  await a();\n}',
  },
  {
    rule: 'typescript(no-misused-promises)',
    at: 'platform/j',
    breach: 'export const a = async () => true;\nexport const b = () => (a() ? 1 : 2);',
    twin: 'export const a = async () => true;\nexport const b = async () => ((await a()) ? 1 : 2);',
  },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    at: 'engine/text/e',
    breach:
      'export function f(a: "x" | "y") {\n  switch (a) {\n    case "x":\n      return 1;\n  }\n  return 2;\n}',
    twin: 'export function f(a: "x" | "y") {\n  switch (a) {\n    case "x":\n      return 1;\n    case "y":\n      return 2;\n  }\n}',
  },
  {
    rule: 'typescript(consistent-type-imports)',
    at: 'engine/text/f',
    breach: "import { Span } from '../span.ts';\nexport type A = Span;",
    twin: "import type { Span } from '../span.ts';\nexport type A = Span;",
  },
  // Plain JavaScript habits
  {
    rule: 'eslint(eqeqeq)',
    at: 'engine/text/h',
    breach: 'export const a = (b: number) => b == 1;',
    twin: 'export const a = (b: number) => b === 1;',
  },
  {
    rule: 'eslint(no-var)',
    at: 'engine/text/i',
    breach: 'export var a = 1;',
    twin: 'export let a = 1;\na += 1;',
  },
  {
    rule: 'eslint(prefer-const)',
    at: 'engine/text/j',
    breach: 'let a = 1;\nexport { a };',
    twin: 'const a = 1;\nexport { a };',
  },
  {
    rule: 'eslint(no-script-url)',
    at: 'components/i',
    breach: 'export const a = "javascript:void(0)";',
    twin: 'export const a = "https://example.org/";',
  },
  // Size and shape
  { rule: 'eslint(max-lines)', at: 'platform/k', breach: lines(301).join('\n'), twin: lines(300).join('\n') },
  {
    rule: 'eslint(max-lines-per-function)',
    at: 'platform/l',
    breach: longFunction(59),
    twin: longFunction(58),
  },
  { rule: 'eslint(complexity)', at: 'platform/m', breach: branches(15), twin: branches(14) },
  {
    rule: 'import(no-default-export)',
    at: 'engine/text/g',
    breach: 'export default 1;',
    twin: 'export const a = 1;',
  },
  { rule: 'eslint(no-console)', at: 'platform/n', breach: 'console.log(1);', twin: 'console.error(1);' },
  { rule: 'unicorn(filename-case)', at: 'engine/text/namedWrongly', breach: 'export const a = 1;', twin: '' },
  {
    rule: 'vitest(no-focused-tests)',
    at: 'test/focus',
    breach: "import { expect, test } from 'vitest';\ntest.only('a', () => expect(1).toBe(1));",
    twin: "import { expect, test } from 'vitest';\ntest('a', () => expect(1).toBe(1));",
  },
];
