/** Builds and packs the extension for the stores; Firefox's comes with an archive of the sources it is built from. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildEnvironment } from '../build/build-environment.ts';
import { packageBin } from '../checks/package-bin.ts';
import { ROOT } from '../setup/root.mjs';
import { SetupProblem } from '../setup/say.mjs';
import { readZip } from './read-zip.ts';

export const STORE_TARGETS = ['chrome', 'edge', 'firefox'] as const;
export type StoreTarget = (typeof STORE_TARGETS)[number];

export interface StorePackage {
  /** In `.output`. */
  readonly file: string;
  readonly sha256: string;
}

export function makePackages(targets: readonly StoreTarget[] = STORE_TARGETS): StorePackage[] {
  for (const target of targets) packIn(ROOT, target);
  const names = targets.map((target) => `${baseName()}-${target}.zip`);
  if (targets.includes('firefox')) names.push(sourcesName());
  return names.map((file) => ({ file, sha256: sha256(join(ROOT, '.output', file)) }));
}

/** Unpacks the sources elsewhere, builds there, and answers the hash of the package for Firefox that comes out. */
export function rebuildFromSources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-sources-'));
  try {
    for (const [path, content] of readZip(readFileSync(join(ROOT, '.output', sourcesName())))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    // What `npm ci` would install there, by the same lockfile. A link to the folder would not do: names of chunks depend on
    // where modules lie.
    cpSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    packIn(folder, 'firefox');
    return sha256(join(folder, '.output', `${baseName()}-firefox.zip`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function packIn(folder: string, target: StoreTarget): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [packageBin('wxt', 'wxt'), 'zip', '-b', target],
    { cwd: folder, encoding: 'utf8', env: buildEnvironment() },
  );
  if (status !== 0) throw new SetupProblem(`Packing for ${target} failed:\n${stdout}${stderr}`);
}

function baseName(): string {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return `${name}-${version}`;
}

function sourcesName(): string {
  return `${baseName()}-sources.zip`;
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
