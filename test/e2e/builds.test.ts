/** What the built manifests ask for is what PRIVACY.md explains, in every browser's build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BUILD_TARGETS, ensureBuild, type BuildTarget } from '../../scripts/build/ensure-build.ts';
import { ROOT } from '../../scripts/setup/root.mjs';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly {
    readonly matches: readonly string[];
    readonly all_frames?: boolean;
  }[];
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: unknown;
}

/** WXT adds it where a side panel is built for Chrome and Edge; Firefox and Safari have no such permission. */
const ONLY_WHERE_BUILT = ['sidePanel'];

function explained(): string[] {
  const privacy = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8');
  return [...privacy.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]!);
}

function askedBy(manifest: Manifest): string[] {
  const matches = (manifest.content_scripts ?? []).flatMap((script) => script.matches);
  const all = [
    ...(manifest.permissions ?? []),
    ...(manifest.optional_permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
    ...matches,
  ];
  return [...new Set(all)];
}

describe.each(BUILD_TARGETS)('the build for %s', (target: BuildTarget) => {
  let manifest: Manifest;
  beforeAll(() => {
    manifest = JSON.parse(readFileSync(join(ensureBuild(target), 'manifest.json'), 'utf8')) as Manifest;
  });

  test('asks for nothing that PRIVACY.md does not explain, and PRIVACY.md explains nothing else', () => {
    const wanted = explained().filter(
      (name) => !ONLY_WHERE_BUILT.includes(name) || target === 'chrome' || target === 'edge',
    );
    expect(askedBy(manifest).toSorted()).toEqual(wanted.toSorted());
  });

  test('is Manifest V3 and offers pages nothing to load or to talk to', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  test('reads pages of http and https, in all frames', () => {
    expect(manifest.content_scripts).toMatchObject([
      { matches: ['http://*/*', 'https://*/*'], all_frames: true },
    ]);
  });
});
