/**
 * A guard that matches nothing is worse than none: each rule of .oxlintrc.json is breached here on purpose, in a copy
 * of the project's tree, and must be reported by that very rule, while a twin that keeps it passes.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/setup/root.mjs';

interface Row {
  readonly rule: string;
  /** Folder and file name without ending; `.ts`, or `.tsx` where the code is JSX. */
  readonly at: string;
  readonly breach: string;
  readonly twin: string;
}

const IMPORTS = 'eslint(no-restricted-imports)';
const GLOBALS = 'eslint(no-restricted-globals)';
const PROPERTIES = 'eslint(no-restricted-properties)';

/** A module that imports (for its side effects) and nothing else. */
const importing = (specifier: string) => `import '${specifier}';`;

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `export const a${index} = ${index};`);
const longFunction = (count: number) => `export function f() {\n${'  console.error(1);\n'.repeat(count)}}\n`;
const branches = (count: number) =>
  `export function f(a: number) {\n${Array.from({ length: count }, (_, i) => `  if (a === ${i}) return ${i};`).join('\n')}\n  return -1;\n}\n`;

const ROWS: readonly Row[] = [
  // Import directions
  {
    rule: IMPORTS,
    at: 'engine/match/a',
    breach: importing('../../platform/x.ts'),
    twin: importing('../span.ts'),
  },
  {
    rule: IMPORTS,
    at: 'engine/match/b',
    breach: importing('../../components/x.ts'),
    twin: importing('./x.ts'),
  },
  {
    rule: IMPORTS,
    at: 'engine/match/c',
    breach: importing('../../entrypoints/content/x.ts'),
    twin: importing('./x.ts'),
  },
  {
    rule: IMPORTS,
    at: 'engine/match/d',
    breach: importing('../../data/x.json'),
    twin: importing('./x.json'),
  },
  { rule: IMPORTS, at: 'engine/match/e', breach: importing('valibot'), twin: importing('../text/x.ts') },
  { rule: IMPORTS, at: 'engine/match/f', breach: importing('node:fs'), twin: importing('../text/x.ts') },
  {
    rule: IMPORTS,
    at: 'engine/match/g',
    breach: importing('webextension-polyfill'),
    twin: importing('./x.ts'),
  },
  { rule: IMPORTS, at: 'engine/dossier/a', breach: importing('fuse.js'), twin: importing('valibot') },
  {
    rule: IMPORTS,
    at: 'engine/dossier/b',
    breach: importing('../../platform/x.ts'),
    twin: importing('../result.ts'),
  },
  {
    rule: IMPORTS,
    at: 'engine/brief/a',
    breach: importing('valibot'),
    twin: importing('../dossier/model.ts'),
  },
  { rule: IMPORTS, at: 'engine/search/a', breach: importing('valibot'), twin: importing('fuse.js') },
  {
    rule: IMPORTS,
    at: 'engine/search/b',
    breach: importing('../../components/x.ts'),
    twin: importing('../match/x.ts'),
  },
  {
    rule: IMPORTS,
    at: 'platform/a',
    breach: importing('webextension-polyfill'),
    twin: importing('./browser.ts'),
  },
  { rule: IMPORTS, at: 'platform/b', breach: importing('wxt/browser'), twin: importing('idb') },
  {
    rule: IMPORTS,
    at: 'platform/c',
    breach: importing('../components/x.ts'),
    twin: importing('../engine/x.ts'),
  },
  {
    rule: IMPORTS,
    at: 'platform/d',
    breach: importing('../entrypoints/content/x.ts'),
    twin: importing('valibot'),
  },
  { rule: IMPORTS, at: 'platform/e', breach: importing('preact/hooks'), twin: importing('valibot') },
  {
    rule: IMPORTS,
    at: 'components/a',
    breach: importing('../platform/x.ts'),
    twin: importing('../engine/x.ts'),
  },
  {
    rule: IMPORTS,
    at: 'components/b',
    breach: importing('../entrypoints/popup/x.ts'),
    twin: importing('preact'),
  },
  {
    rule: IMPORTS,
    at: 'components/c',
    breach: importing('webextension-polyfill'),
    twin: importing('preact/hooks'),
  },
  {
    rule: IMPORTS,
    at: 'components/d',
    breach: importing('preact/compat'),
    twin: importing('@preact/signals'),
  },
  {
    rule: IMPORTS,
    at: 'entrypoints/content/a',
    breach: importing('../background/x.ts'),
    twin: importing('./x.ts'),
  },
  {
    rule: IMPORTS,
    at: 'entrypoints/content/lean-a',
    breach: "export { browser } from '../../platform/browser.ts';",
    twin: "export type { MessageSender } from '../../platform/browser.ts';",
  },
  {
    rule: IMPORTS,
    at: 'entrypoints/content/lean-b',
    breach: importing('../../platform/messages.ts'),
    twin: importing('../../platform/page-messenger.ts'),
  },
  {
    rule: IMPORTS,
    at: 'entrypoints/content/lean-c',
    breach: importing('../popup/x.ts'),
    twin: importing('./x.ts'),
  },
  {
    rule: IMPORTS,
    at: 'entrypoints/content/card/a',
    breach: importing('../../popup/x.ts'),
    twin: importing('../x.ts'),
  },
  {
    rule: IMPORTS,
    at: 'entrypoints/popup/a',
    breach: importing('../content/x.ts'),
    twin: importing('../../platform/x.ts'),
  },
  {
    rule: IMPORTS,
    at: 'entrypoints/background/a',
    breach: importing('webextension-polyfill'),
    twin: importing('../../engine/x.ts'),
  },
  {
    rule: IMPORTS,
    at: 'entrypoints/options/a',
    breach: importing('../../test/x.ts'),
    twin: importing('../../components/x.ts'),
  },
  {
    rule: IMPORTS,
    at: 'scripts/a',
    breach: importing('webextension-polyfill'),
    twin: importing('../engine/x.ts'),
  },
  {
    rule: 'import(no-cycle)',
    at: 'engine/text/cycle',
    breach: `import { other } from './cycle-breach-other.ts';\nexport const a = () => other;\n`,
    twin: `import { other } from './cycle-twin-other.ts';\nexport const a = () => other;\n`,
  },
  // Contexts
  {
    rule: GLOBALS,
    at: 'engine/text/a',
    breach: 'export const a = () => document.title;',
    twin: 'export const a = () => "";',
  },
  {
    rule: GLOBALS,
    at: 'engine/text/b',
    breach: 'export const a = () => fetch("x");',
    twin: 'export const a = (fetch: () => number) => fetch();',
  },
  {
    rule: GLOBALS,
    at: 'engine/text/c',
    breach:
      'declare const chrome: object;\nexport const a = globalThis;\nexport { chrome as b };\nexport const c = () => localStorage.length;',
    twin: 'export const a = 1;',
  },
  {
    rule: GLOBALS,
    at: 'platform/f',
    breach: 'export const a = () => window.name;',
    twin: 'export const a = () => globalThis.name;',
  },
  {
    rule: GLOBALS,
    at: 'components/e',
    breach: 'export const a = () => localStorage.length;',
    twin: 'export const a = () => document.title;',
  },
  {
    rule: GLOBALS,
    at: 'entrypoints/content/b',
    breach: 'export const a = () => (chrome as unknown as { id: string }).id;',
    twin: 'export const a = () => "";',
  },
  // No text becomes markup or code
  {
    rule: PROPERTIES,
    at: 'entrypoints/content/c',
    breach: 'export const a = (e: Element) => { e.innerHTML = ""; };',
    twin: 'export const a = (e: Element) => { e.textContent = ""; };',
  },
  {
    rule: PROPERTIES,
    at: 'components/f',
    breach: 'export const a = (e: Element) => e.insertAdjacentHTML("beforeend", "");',
    twin: 'export const a = (e: Element) => e.append("");',
  },
  {
    rule: PROPERTIES,
    at: 'components/g',
    breach: 'export const a = (e: Element) => { e.outerHTML = ""; };',
    twin: 'export const a = (e: Element) => e.remove();',
  },
  // A page hides its document's own members behind elements of their names
  {
    rule: PROPERTIES,
    at: 'entrypoints/content/d',
    breach: 'export const a = () => document.querySelector("dialog");',
    twin: 'export const a = (watch: (root: Document) => void) => watch(document);',
  },
  {
    rule: PROPERTIES,
    at: 'entrypoints/content/card/b',
    breach: 'export const a = () => document.body;',
    twin: 'export const a = (e: Element) => e.textContent;',
  },
  {
    rule: PROPERTIES,
    at: 'entrypoints/content/card/c',
    breach: 'export const a = (e: Element) => { e.innerHTML = ""; };',
    twin: 'export const a = (e: Element) => { e.textContent = ""; };',
  },
  {
    rule: 'react(no-danger)',
    at: 'components/h',
    breach: 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    twin: 'export const A = () => <p>text</p>;',
  },
  {
    rule: 'eslint(no-eval)',
    at: 'platform/g',
    breach: 'export const a = () => eval("1") as unknown;',
    twin: 'export const a = () => 1;',
  },
  {
    rule: 'typescript(no-implied-eval)',
    at: 'platform/h',
    breach: 'export const a = new Function("return 1");',
    twin: 'export const a = () => 1;',
  },
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

const FOLDERS = ['engine', 'platform', 'components', 'entrypoints', 'scripts', 'test'];

const rows = ROWS.map((row) => {
  const ending = row.at.startsWith('test/') ? '.test.ts' : row.breach.includes('/>') ? '.tsx' : '.ts';
  return { ...row, breachFile: `${row.at}-breach${ending}`, twinFile: `${row.at}-twin${ending}` };
});

let reported: Map<string, Set<string>>;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-lint-'));
  try {
    layOut(folder);
    reported = lint(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

function layOut(folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  copyFileSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const tsconfig = readFileSync(join(ROOT, 'tsconfig.json'), 'utf8').replace(/"extends":[^,]*,/, '');
  write(
    'tsconfig.json',
    tsconfig.replace('"compilerOptions": {', '"compilerOptions": { "module": "Preserve", "noEmit": true,'),
  );
  write('engine/span.ts', 'export interface Span {\n  readonly start: number;\n}\n');
  write(
    'engine/text/cycle-breach-other.ts',
    `import { a } from './cycle-breach.ts';\nexport const other = () => a;\n`,
  );
  write('engine/text/cycle-twin-other.ts', 'export const other = 1;\n');
  for (const { breachFile, breach, twinFile, twin } of rows) {
    write(breachFile, breach);
    if (twin !== '') write(twinFile, twin);
  }
}

/** File → rules reported in it. */
function lint(folder: string): Map<string, Set<string>> {
  const oxlint = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format', 'json', ...FOLDERS], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: { code: string; filename: string }[] };
  const found = new Map<string, Set<string>>();
  for (const { code, filename } of diagnostics) {
    found.set(filename, (found.get(filename) ?? new Set()).add(code));
  }
  return found;
}

test.each(rows)(
  '$rule is reported for $breachFile and not for its twin',
  ({ rule, breachFile, twinFile }) => {
    expect([...(reported.get(breachFile) ?? [])]).toEqual([rule]);
    expect([...(reported.get(twinFile) ?? [])]).toEqual([]);
  },
);

/** Words of the configuration that stand where a rule's name could. */
const NOT_RULES = ['correctness', 'allow', 'reportUnusedDisableDirectives', 'expect-expect', 'valid-expect'];

test('every rule that .oxlintrc.json turns on by name is breached here', () => {
  const config = readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8');
  const named = [...config.matchAll(/"([a-z/-]+)": (?:"error"|\["error")/g)].map((match) =>
    match[1]!.split('/').at(-1)!,
  );
  const breached = rows.map(({ rule }) => /\((.*)\)/.exec(rule)?.[1]);
  expect([...new Set(named)].filter((name) => !breached.includes(name) && !NOT_RULES.includes(name))).toEqual(
    [],
  );
});
