/** The command line as it is run, and the JSON Schema that it writes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { makeJsonSchema, SCHEMA_FILE } from '../../scripts/dossier/make-json-schema.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURES = 'test/fixtures/dossiers';
const VALID = `${FIXTURES}/valid-harbour.json`;

const folder = mkdtempSync(join(tmpdir(), 'sidelight-dossier-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const ARTICLE = write(
  'article.txt',
  'A crane, two dock workers said on Monday, would be a crane of her own.\n“Ms. Venn called that a tale,” her deputy said.\n',
);
const dossier = readFileSync(join(ROOT, VALID), 'utf8');
const FAULTY = write(
  'faulty.json',
  dossier.replace('"textEnd": "a crane of her own"', '"textEnd": "a crane of his own"'),
);
const WARNED = write(
  'warned.json',
  dossier.replace('"Venn", "lang"', '"orla venn", "lang"').replace('"exact"', '"fold"'),
);
const LATIN1 = write('latin1.json', Uint8Array.of(0x7b, 0xe9, 0x7d));

function run(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/dossier.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { out: stdout.split('\n').filter(Boolean), err: stderr.split('\n').filter(Boolean), status };
}

describe('check', () => {
  test('says in one line that a dossier is clean', () => {
    const { out, status } = run('check', VALID);
    expect(out).toEqual([
      `${VALID}: valid, 2 entities, 2 claims, 13 checks passed; anchors and wording need --article PATH`,
    ]);
    expect(status).toBe(0);
  });

  test('and with the article', () => {
    const { out, status } = run('check', VALID, '--article', ARTICLE);
    expect(out).toEqual([`${VALID}: valid, 2 entities, 2 claims, 15 checks passed`]);
    expect(status).toBe(0);
  });

  test('gives one line for each mistake', () => {
    const { out, status } = run('check', `${FIXTURES}/invalid-no-entities.json`);
    expect(out).toEqual(['entities: is missing; add it, a list']);
    expect(status).toBe(1);
  });

  test('finds with the article what it cannot find without', () => {
    expect(run('check', FAULTY).status).toBe(0);
    const { out, status } = run('check', FAULTY, '--article', ARTICLE);
    expect(out).toEqual([
      expect.stringMatching(/^claims\[0\]\.anchor: textEnd "a crane of his own" does not follow/),
    ]);
    expect(status).toBe(1);
  });

  test('shows warnings when asked', () => {
    expect(run('check', WARNED).out).toEqual([expect.stringContaining('1 warning, shown by --warnings')]);
    const { out, status } = run('check', WARNED, '--warnings');
    expect(out[0]).toMatch(/^entities\[0\]\.names\[1\]: warning: reads the same as names\[0\]/);
    expect(status).toBe(0);
  });

  test.each([
    ['a missing file', ['check', 'no-such.json'], 'no-such.json: there is no such file'],
    ['a missing article', ['check', VALID, '--article', 'no-such.txt'], 'no-such.txt: there is no such file'],
    ['a folder', ['check', FIXTURES], `${FIXTURES}: is a folder, not a file`],
    ['a file in another encoding', ['check', LATIN1], `${LATIN1}: is not UTF-8 text; save it as UTF-8`],
    ['no file', ['check'], 'npm run dossier -- check FILE'],
    ['two files', ['check', VALID, VALID], 'npm run dossier -- check FILE'],
    ['an unknown command', ['improve', VALID], 'npm run dossier -- check FILE'],
    ['an unknown option', ['check', VALID, '--strict'], "Unknown option '--strict'"],
  ])('cannot be carried out with %s', (_title, args, message) => {
    const { out, err, status } = run(...args);
    expect(out).toEqual([]);
    expect(err[0]).toContain(message);
    expect(status).toBe(2);
  });
});

describe('stats', () => {
  test('counts', () => {
    const { out, status } = run('stats', VALID);
    expect(out).toContain('entities: 2');
    expect(out).toContain('  by reach: distinctive 1, general 1');
    expect(out).toContain('  by year: 2030 1, undated 1');
    expect(status).toBe(0);
  });

  test('refuses what is no dossier', () => {
    expect(run('stats', `${FIXTURES}/invalid-null.json`)).toMatchObject({ status: 1 });
  });
});

test('data/dossier.schema.json is fresh (else: npm run dossier -- schema)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(makeJsonSchema());
});
