/** Nothing of one machine or one network gets into the repository. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/setup/root.mjs';

const git = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
const isClone = git.status === 0 && git.stdout.length > 0;

/** Spelt in pieces, so that this file does not find itself. */
const FORBIDDEN = [
  [
    'a folder of somebody’s machine',
    new RegExp(String.raw`(?<![\w.~*/-])/(?:${['work', 'root', 'home', 'Users'].join('|')})/(?!a\b)\w`),
  ],
  [
    'the host of a package registry',
    new RegExp(['//regis' + 'try\\.', 'npm' + 'mirror', 'art' + 'ifactory', 'verda' + 'ccio'].join('|'), 'i'),
  ],
  [
    'a private network address',
    /\b(?:10(?:\.\d{1,3}){3}|(?:192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2})\b/,
  ],
] as const;

const BINARY = /\.(?:png|jpe?g|ico|woff2?|gz|zip)$/;

describe.skipIf(!isClone)('tracked files', () => {
  let files: { path: string; text: string }[] = [];
  beforeAll(() => {
    files = git.stdout
      .split('\0')
      .filter((path) => path !== '' && !BINARY.test(path))
      .flatMap((path) => {
        try {
          return [{ path, text: readFileSync(join(ROOT, path), 'utf8') }];
        } catch {
          return []; // removed in the work tree, still in the index
        }
      });
  });

  test.each(FORBIDDEN)('never name %s', (_what, pattern) => {
    const found = files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
        ),
    );
    expect(found).toEqual([]);
  });

  test('hold no web-extension API outside platform/browser.ts', () => {
    const importing = files.filter(
      ({ path, text }) => /\.tsx?$/.test(path) && /^import [^;]*'webextension-polyfill'/m.test(text),
    );
    expect(importing.map(({ path }) => path)).toEqual(['platform/browser.ts']);
  });
});

test('the lockfile leaves the registry to npm’s own settings', () => {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  expect(lock.match(/"resolved": "https?:[^"]*/g) ?? []).toEqual([]);
});
