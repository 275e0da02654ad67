/** What a reader is told when the machine is not as it should be: a clear sentence each, and exit 1. */
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/setup/root.mjs';

const TIMEOUT_MS = 30_000;

let taken: Server;
let takenPort: number;

beforeAll(async () => {
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  takenPort = (taken.address() as AddressInfo).port;
});

afterAll(() => taken.close());

/** Not spawnSync: the port must stay taken, and this process is the one that answers for it. */
function run(script: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  return new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: TIMEOUT_MS,
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said: said.trim() }));
  });
}

/** Any program will do: these runs end before a browser is started. */
const SOME_BROWSER = { CHROME_PATH: process.execPath, FIREFOX_PATH: process.execPath };

test('a demanded port that is taken is named, with what to do', { timeout: TIMEOUT_MS }, async () => {
  expect(await run('scripts/start.ts', [], { ...SOME_BROWSER, PORT: `${takenPort}` })).toEqual({
    code: 1,
    said: `Port ${takenPort} is taken by another program. Free it, choose another (PORT=…), or leave PORT out to get a free one.`,
  });
});

test.each([
  ['a PORT that is no number', [], { PORT: 'eighty' }, /^PORT is "eighty"; it must be a number/],
  ['a file that is not there', ['no-such.txt'], {}, /^"no-such\.txt" is neither a web address nor a file/],
  ['an unknown option', ['--loud'], {}, /--loud[^]*npm start \[-- \[URL-or-FILE\]/],
  [
    'a wrong CHROME_PATH',
    [],
    { CHROME_PATH: '/no/chrome' },
    /^CHROME_PATH is set to "\/no\/chrome", but no program is there/,
  ],
  [
    'a wrong FIREFOX_PATH',
    ['--firefox'],
    { FIREFOX_PATH: '/no/firefox' },
    /^FIREFOX_PATH is set to "\/no\/firefox"/,
  ],
] as const)(
  'npm start refuses %s with a sentence',
  { timeout: TIMEOUT_MS },
  async (_title, args, env, sentence) => {
    const { code, said } = await run('scripts/start.ts', args, { ...SOME_BROWSER, ...env });
    expect(said).toMatch(sentence);
    expect(said).not.toContain('    at '); // no stack
    expect(code).toBe(1);
  },
);

test('set-up refuses a wrong CHROME_PATH with a sentence', { timeout: TIMEOUT_MS }, async () => {
  const { code, said } = await run('scripts/setup.mjs', ['--need=chromium'], { CHROME_PATH: '/no/chrome' });
  expect(said).toBe('CHROME_PATH is set to "/no/chrome", but no program is there. Correct it or unset it.');
  expect(code).toBe(1);
});
