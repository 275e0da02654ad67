/** What the reader asked `npm start` for. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../engine/result.ts';
import { ROOT } from '../setup/root.mjs';

export interface StartOptions {
  readonly browser: 'chromium' | 'firefox';
  readonly headless: boolean;
  /** 0 takes a free one. */
  readonly port: number;
  readonly page: { readonly url: string } | { readonly folder: string; readonly file: string };
}

export const USAGE = `npm start [-- [URL-or-FILE] [--firefox] [--headless]]
  URL-or-FILE   opens that instead of the demo site (.html, .txt, .md)
  --firefox     uses Firefox instead of a Chromium-based browser
  --headless    lists what is found instead of opening a window
  PORT=8080     serves on that port instead of a free one`;

/** Opened first: the page with the most names. */
const DEMO = { folder: join(ROOT, 'data', 'demo'), file: 'wire-report.html' };

type Environment = Readonly<Record<string, string | undefined>>;

export function readStartOptions(args: readonly string[], env: Environment): Result<StartOptions, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const port = Number(env['PORT'] ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return err(`PORT is "${env['PORT']}"; it must be a number from 1 to 65535, or left out.`);
  }
  const page = targetOf(positionals[0]);
  if (!page.ok) return page;
  return ok({
    browser: values.firefox ? 'firefox' : 'chromium',
    headless: values.headless || !hasDisplay(env),
    port,
    page: page.value,
  });
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return ok(
      parseArgs({ args: [...args], allowPositionals: true, options: { firefox: flag, headless: flag } }),
    );
  } catch (error) {
    return err(`${(error as Error).message}\n${USAGE}`);
  }
}

function targetOf(target: string | undefined): Result<StartOptions['page'], string> {
  if (target === undefined) return ok(DEMO);
  if (/^https?:\/\//.test(target)) return ok({ url: target });
  const file = resolve(target);
  if (!existsSync(file)) return err(`"${target}" is neither a web address nor a file that is there.`);
  return ok({ folder: dirname(file), file: basename(file) });
}

function hasDisplay(env: Environment): boolean {
  return process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
