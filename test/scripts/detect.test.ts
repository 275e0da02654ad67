/** The command line as it is run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { HARBOUR_DOSSIER } from '../support/harbour-dossier.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sidelight-detect-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const SOURCE = {
  id: 's',
  kind: 'invented',
  title: 't',
  publisher: 'p',
  authors: [],
  published: '2020-01-01',
  url: 'https://example.org/',
};
const DOSSIER = write('dossier.json', JSON.stringify({ ...HARBOUR_DOSSIER, sources: [SOURCE] }));
const TEXT = write('text.txt', '\uFEFFBram Tarsk left.\r\nTarsk is in Malta.\n');
const HTML = write('page.html', '<p title="Tarsk">Bram <b>Tar&shy;sk</b> &amp; Malta</p><!-- Tarsk -->');
const BINARY = write('picture.png', Uint8Array.of(0x89, 0x50, 0, 1));
const LATIN1 = write('latin1.txt', Uint8Array.of(0xe9, 0x20, 0x41));
const MISSING = join(folder, 'missing.txt');

function run(args: readonly string[], input?: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/detect.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  return { stdout, stderr, status };
}

test('prints one object a file, with offsets into the raw file', () => {
  const { stdout, status } = run(['--json', '--dossier', DOSSIER, TEXT, HTML]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    {
      file: TEXT,
      relevant: false,
      mentions: [
        { start: 1, end: 11, text: 'Bram Tarsk', entity: 'tarsk', marked: true },
        { start: 19, end: 24, text: 'Tarsk', entity: 'tarsk', marked: false },
        { start: 31, end: 36, text: 'Malta', entity: 'malta', marked: false },
      ],
    },
    {
      file: HTML,
      relevant: false,
      mentions: [
        { start: 17, end: 35, text: 'Bram <b>Tar&shy;sk', entity: 'tarsk', marked: true },
        { start: 46, end: 51, text: 'Malta', entity: 'malta', marked: false },
      ],
    },
  ]);
});

test('reads standard input when no file is given', () => {
  const { stdout } = run(['--json', '--dossier', DOSSIER], 'Tarsk!');
  expect(JSON.parse(stdout)).toMatchObject([
    { file: '-', mentions: [{ start: 0, end: 5, entity: 'tarsk' }] },
  ]);
});

test('names the rule that decided, and the names not taken', () => {
  const { stdout } = run(['--explain', '--dossier', DOSSIER], 'Otto Tarsk painted. Bram Tarsk did not.');
  expect(stdout).toContain('safe-name: the name is safe on any page');
  expect(stdout).toContain('other-person: another person: “Otto” in front');
});

test('adds rule and reasons to the JSON', () => {
  const { stdout } = run(['--json', '--explain', '--dossier', DOSSIER], 'Ada Quill left. Quill wept.');
  expect(JSON.parse(stdout)[0].mentions[1]).toMatchObject({
    rule: 'full-name-in-text',
    reasons: ['a full form stands in the text (block 1)'],
  });
});

test.each([
  ['a missing file', MISSING, 'no such file'],
  ['a binary file', BINARY, 'is a binary file, not text'],
  ['a file that is not UTF-8', LATIN1, 'is not UTF-8 text'],
  ['a folder', folder, 'is a folder'],
])('%s gets one line and exit code 2, and the others are done', (_, path, words) => {
  const { stdout, stderr, status } = run(['--json', '--dossier', DOSSIER, path, TEXT]);
  expect(status).toBe(2);
  expect(stderr).toBe(`${path}: ${words}\n`);
  expect(JSON.parse(stdout)).toHaveLength(1);
});

test('a dossier that is none ends the command', () => {
  const { stderr, status } = run(['--dossier', TEXT, TEXT]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^.*text\.txt: .+\n$/u);
});

test('an unknown option gets the usage and exit code 2', () => {
  expect(run(['--colour']).status).toBe(2);
});
