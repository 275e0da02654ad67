/** A packaged dossier that is damaged: pages stay as they are, and the extension's console says what is wrong, and where. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ensureBuild } from '../../scripts/build/ensure-build.ts';
import { launchFound, whyUnfit } from '../support/in-each-browser.ts';
import { readMarks } from '../support/page-marks.ts';
import { serveFolder } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

const DOSSIER = join('dossiers', 'libya-2018.json');

const temporary: string[] = [];

afterAll(() => temporary.forEach((folder) => rmSync(folder, { recursive: true })));

function damagedBuild(kind: 'chromium' | 'firefox', damage: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-damaged-'));
  temporary.push(folder);
  cpSync(ensureBuild(kind === 'firefox' ? 'firefox' : 'chrome'), folder, { recursive: true });
  writeFileSync(join(folder, DOSSIER), damage(readFileSync(join(folder, DOSSIER), 'utf8')));
  return folder;
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const damages: readonly (readonly [string, (text: string) => string])[] = [
    ['cut off in the middle', (text) => text.slice(0, 5000)],
    ['of another format', () => '{"format":"another"}'],
  ];
  test.for(damages)(
    'a dossier %s is named with a reason, and pages stay unmarked',
    async ([, damage], { skip }) => {
      const unfit = whyUnfit(kind);
      skip(unfit !== undefined, unfit);
      const browser = await launchFound(kind, { extensionPath: damagedBuild(kind, damage) });
      const site = await serveFolder('data/demo');
      try {
        const page = await browser.open(`${site.origin}/wire-report.html`);
        const said = await waitUntil('the console names the file', async () =>
          browser.consoleErrors().find((line: string) => line.includes('libya-2018.json')),
        );
        expect(said).toMatch(/^Sidelight: dossiers\/libya-2018\.json: \S+/);
        expect(await readMarks(page)).toEqual([]);
        if (kind === 'chromium') expect(page.errors()).toEqual([]); // Firefox counts the background's error in
      } finally {
        await browser.close();
        await site.close();
      }
    },
  );
});
