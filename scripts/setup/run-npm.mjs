/** Runs npm the way this machine has it, never letting a test tool fetch a browser of its own. */
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

/** Read by the test tools' own installers; we use the machine's browsers only. */
export const NO_BROWSER_DOWNLOADS = {
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  PUPPETEER_SKIP_DOWNLOAD: '1',
};

/**
 * @param {readonly string[]} args
 * @param {{ cwd: string, firstInPath?: string | undefined }} options
 * @returns {boolean} whether npm succeeded; its own words went to stderr
 */
export function runNpm(args, { cwd, firstInPath }) {
  const cli = process.env['npm_execpath'];
  const isNpm = cli !== undefined && /npm-cli\.[cm]?js$/.test(cli);
  const [command, first] = isNpm ? [process.execPath, [cli]] : ['npm', []];
  const path = [firstInPath, process.env['PATH']].filter(Boolean).join(delimiter);
  const result = spawnSync(command, [...first, ...args], {
    cwd,
    env: { ...process.env, ...NO_BROWSER_DOWNLOADS, PATH: path },
    shell: !isNpm && process.platform === 'win32', // npm is npm.cmd there
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  return result.status === 0;
}
