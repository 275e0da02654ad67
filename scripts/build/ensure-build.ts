/** Builds the extension when its sources are not those of the last build. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/root.mjs';
import { say, SetupProblem } from '../setup/say.mjs';
import { buildEnvironment } from './build-environment.ts';

export const BUILD_TARGETS = ['chrome', 'firefox', 'edge', 'safari'] as const;
export type BuildTarget = (typeof BUILD_TARGETS)[number];

const FOLDERS = ['engine', 'platform', 'components', 'entrypoints', 'data'];
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'];

/** The demo that `npm start` serves and the pictures of the papers: never part of a build. */
const NOT_BUILT = [join('data', 'demo'), join('data', 'screenshots')];

/** Folder of the unpacked extension. */
export function buildFolder(target: BuildTarget): string {
  return join(ROOT, '.output', `${target}-mv3`);
}

export function ensureBuild(target: BuildTarget): string {
  const folder = buildFolder(target);
  const stampFile = join(ROOT, '.cache', `built-${target}`);
  const sources = digestSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf(sources, folder)) return folder;
  say(`Building the extension for ${target} …`);
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...buildEnvironment(), CI: '1' }, // no spinner in what a failure shows
  });
  if (built.status !== 0)
    throw new SetupProblem(`The build for ${target} failed:\n${built.stdout}${built.stderr}`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(stampFile, stampOf(sources, folder));
  return folder;
}

/** Also names the moment of the build: one made by hand from other sources must not pass for this one. */
function stampOf(sources: string, folder: string): string {
  const manifest = join(folder, 'manifest.json');
  return existsSync(manifest) ? `${sources} ${statSync(manifest).mtimeMs}` : 'not built';
}

/** Contents rather than times: a checkout of another branch and back changes nothing. */
function digestSources(): string {
  const hash = createHash('sha256');
  const nested = FOLDERS.filter((folder) => existsSync(join(ROOT, folder))).flatMap(filesBelow);
  for (const file of [...FILES, ...nested].sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .filter((file) => !NOT_BUILT.some((folder) => file.startsWith(folder)));
}
