/** What goes to the stores: complete, the same whenever it is packed, and what its sources build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/setup/root.mjs';
import { makePackages, rebuildFromSources } from '../../scripts/zip/make-packages.ts';
import { readZip } from '../../scripts/zip/read-zip.ts';

const BUILDS_MS = 180_000;

test(
  'packed twice, package and sources archive for Firefox are the same and complete, and the archive builds the package',
  () => {
    const [firefox, sources] = makePackages(['firefox']);
    expect(makePackages(['firefox'])).toEqual([firefox, sources]);
    expect(rebuildFromSources()).toBe(firefox!.sha256);
    const files = [...readZip(readFileSync(join(ROOT, '.output', sources!.file))).keys()];
    expect(files).toEqual(
      expect.arrayContaining(['package-lock.json', 'README.md', 'LICENSE', 'wxt.config.ts']),
    );
    expect(
      files.filter((file) =>
        /(?:^|\/)(?:node_modules|\.\w+)\/|^test\/|^data\/(?:store|screenshots)\//.test(file),
      ),
    ).toEqual([]);
    const packaged = [...readZip(readFileSync(join(ROOT, '.output', firefox!.file))).keys()];
    expect(packaged).toEqual(
      expect.arrayContaining([
        'manifest.json',
        'popup.html',
        'sidepanel.html',
        'welcome.html',
        'icon/128.png',
      ]),
    );
  },
  BUILDS_MS,
);
