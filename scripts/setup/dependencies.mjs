/** Dependencies as the lockfile has them: installed when they differ, left alone (a millisecond's look) when not. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { runNpm } from './run-npm.mjs';
import { SetupProblem } from './say.mjs';

const STAMP = join('node_modules', '.setup-stamp');

/**
 * @param {import('./say.mjs').Say} say
 * @param {string | undefined} firstInPath
 * @param {string} root
 */
export function ensureDependencies(say, firstInPath, root = ROOT) {
  const stamp = expectedStamp(root);
  const stampFile = join(root, STAMP);
  const prepared = existsSync(join(root, '.wxt', 'tsconfig.json'));
  if (prepared && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  // Someone ran npm by hand: what it wrote down is as good as a stamp of ours.
  if (!prepared || !isInstalled(root)) {
    say('Installing the dependencies of package-lock.json …');
    // Not `npm ci`: it refuses a lockfile that leaves out binaries of other platforms, as one written behind a
    // mirror without them does (npm/cli#4828); this installs the same locked versions and writes nothing back.
    const installed = runNpm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      firstInPath,
    });
    if (!installed) throw new SetupProblem('npm install failed; its own words are above.');
  }
  writeFileSync(stampFile, stamp);
}

/** @param {string} root */
function expectedStamp(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

/**
 * Compares npm's record of what it installed with the lockfile, both ways.
 * @param {string} root
 */
function isInstalled(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(record);
  const missing = [...wanted].some(([path, entry]) => {
    const there = present.get(path);
    return there === undefined ? entry.optional !== true : there.version !== entry.version;
  });
  return !missing && [...present.keys()].every((path) => wanted.has(path));
}

/**
 * @param {string} file
 * @returns {Map<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  const packages = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages));
  packages.delete(''); // the project itself
  return packages;
}
