/** Starts a Firefox of its own: fresh profile, remote debugging on a free port, ended with everything it started. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { DEFAULT_VIEWPORT, type LaunchOptions } from '../driven-browser.ts';

/** A cold start on a loaded two-core machine took up to 12 s; measured 3 s idle. */
const START_TIMEOUT_MS = 45_000;

/** What a shell reports for a program ended by Ctrl-C. */
const INTERRUPTED = 130;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface StartedFirefox {
  readonly webSocketUrl: string;
  readonly closed: Promise<void>;
  /** Texts given to `console.error` so far, in pages and in the background, which BiDi does not tell of. */
  readonly consoleErrors: readonly string[];
  /** Ends the browser, by force unless it has ended itself within `graceMs`, and forgets its profile unless that was given. Safe to call twice. */
  stop(graceMs?: number): Promise<void>;
}

export async function startFirefox(
  options: LaunchOptions,
  prefs: Readonly<Record<string, string | number | boolean>>,
): Promise<StartedFirefox> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'sidelight-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    userPrefs({ ...prefs, 'devtools.console.stdout.content': true, ...schemePrefs(options.colorScheme) }),
  );
  const { width, height } = options.viewport ?? DEFAULT_VIEWPORT;
  const args = [
    ...(options.headless ? ['--headless'] : []),
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access', // without it no page of the extension can be opened
    `--width=${width}`,
    `--height=${height}`,
  ];
  const posix = process.platform !== 'win32';
  const child = spawn(options.executablePath, args, {
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: posix, // an own process group, so that its content processes end with it
  });
  const consoleErrors = collectConsoleErrors(child);
  const closed = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = () => {
    killGroup(child, posix);
    if (options.profile === undefined)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const endAll = () => process.exit(INTERRUPTED); // lets the 'exit' handler do it
  process.once('exit', end);
  for (const signal of SIGNALS) process.once(signal, endAll);
  const stop = async (graceMs = 0) => {
    if (graceMs > 0) await Promise.race([closed, sleep(graceMs)]);
    process.off('exit', end);
    for (const signal of SIGNALS) process.off(signal, endAll);
    killGroup(child, posix);
    await closed;
    end();
  };
  try {
    return { webSocketUrl: await webSocketUrl(child), closed, stop, consoleErrors };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Firefox prints them to stdout, by the preference set in `userPrefs`, as `console.error: "text"`. */
function collectConsoleErrors(child: ChildProcess): readonly string[] {
  const errors: string[] = [];
  let rest = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const text = /^console\.error: "(.*)"$/.exec(line)?.[1];
      if (text !== undefined) errors.push(text);
    }
  });
  return errors;
}

function webSocketUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(
      () =>
        reject(
          new Error(`Firefox did not offer WebDriver BiDi within ${START_TIMEOUT_MS} ms. It said: ${said}`),
        ),
      START_TIMEOUT_MS,
    );
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended at once (code ${code}). It said: ${said}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      const url = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(`${url}/session`);
    });
  });
}

function killGroup(child: ChildProcess, posix: boolean): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (posix) process.kill(-child.pid, 'SIGKILL');
    else child.kill();
  } catch {
    // It has just ended by itself.
  }
}

function schemePrefs(scheme: 'light' | 'dark' | undefined): Record<string, number> {
  if (scheme === undefined) return {};
  const override = scheme === 'dark' ? 0 : 1;
  return {
    'layout.css.prefers-color-scheme.content-override': override,
    'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
  };
}

function userPrefs(prefs: Readonly<Record<string, string | number | boolean>>): string {
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
