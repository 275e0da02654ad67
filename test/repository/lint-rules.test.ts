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
import { CONTEXTS } from './lint-breaches/contexts.ts';
import { HABITS } from './lint-breaches/habits.ts';
import { IMPORT_DIRECTIONS } from './lint-breaches/import-directions.ts';

const ROWS = [...IMPORT_DIRECTIONS, ...CONTEXTS, ...HABITS];

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
