/** The browser is closed, or dies in the middle of an installation, and is started again with the same profile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asFile, smallAffair } from '../support/dossier-file.ts';
import { launchFound, whyUnfit } from '../support/in-each-browser.ts';
import {
  awaitText,
  chooseFiles,
  countRecords,
  dropFiles,
  dropLargeDossier,
  openOptions,
  press,
  storedSettings,
  textOf,
} from '../support/options-page.ts';
import { waitUntil } from '../support/wait-until.ts';

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'sidelight-profile-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const launch = () => launchFound(kind, { profile });

  test('dossiers, settings and what was removed are there after a restart', async ({ skip }) => {
    const unfit = whyUnfit(kind);
    skip(unfit !== undefined, unfit);
    const first = await launch();
    const before = await openOptions(first);
    await dropFiles(before, [
      asFile(smallAffair()),
      asFile(smallAffair({ id: 'goes', title: 'An affair that goes' })),
    ]);
    await awaitText(before, '.dossiers', 'An affair that goes');
    await press(before, 'Remove An affair that goes');
    await awaitText(before, '.said', 'is removed');
    await press(before, 'Shaded', '#marks');
    await awaitText(before, '.said', 'Saved');
    await first.close();

    const second = await launch();
    try {
      const after = await openOptions(second);
      await awaitText(after, '.dossiers', 'A small affair');
      expect(await storedSettings(after)).toMatchObject({ marks: { look: 'shade' } });
      expect(await textOf(after, '.notice')).toBe('');
      await press(after, 'Bring back An affair that goes, revision 1');
      await awaitText(after, '.dossiers', 'An affair that goes');
    } finally {
      await second.close();
    }
  });

  test('a crash in the middle of an installation leaves nothing half-installed, and its remains are swept', async ({
    skip,
  }) => {
    const unfit = whyUnfit(kind);
    skip(unfit !== undefined, unfit);
    const first = await launch();
    const before = await openOptions(first);
    const clean = await countRecords(before);
    await dropLargeDossier(before, 20_000);
    await waitUntil(
      'it is being written',
      async () => (await countRecords(before)).entities > clean.entities + 1000,
      60_000,
    );
    await first.crash();

    const second = await launch();
    try {
      const after = await openOptions(second);
      expect(await textOf(after, '.dossiers')).not.toContain('A large affair');
      await waitUntil(
        'the remains are gone',
        async () => (await countRecords(after)).entities === clean.entities,
      );
      expect(await countRecords(after)).toEqual(clean);
      await dropFiles(after, [asFile(smallAffair())]);
      await awaitText(after, '.files', 'Installed:');
    } finally {
      await second.close();
    }
  }, 120_000);

  test('dossiers that the browser evicted are missed by name, and a backup brings them back', async ({
    skip,
  }) => {
    const unfit = whyUnfit(kind);
    skip(unfit !== undefined, unfit);
    const browser = await launch();
    try {
      const page = await openOptions(browser);
      await dropFiles(page, [asFile(smallAffair())]);
      await awaitText(page, '.dossiers', 'A small affair');
      await press(page, 'Shaded', '#marks');
      await awaitText(page, '.said', 'Saved');
      const backup = await savedBackup(page);
      await evict(page);
      const after = await openOptions(browser);
      await awaitText(after, '#dossiers [role=alert]', 'A small affair, revision 1');
      await press(after, 'Underlined', '#marks');
      await awaitText(after, '.said', 'Saved');
      await chooseFiles(after, [{ name: 'backup.jsonl', text: backup }], 'Restore a backup…');
      const question = await awaitText(after, '#backup .question', 'This backup was saved on');
      expect(question).toContain('A small affair, revision 1');
      await press(after, 'Replace everything');
      await awaitText(after, '#backup', 'Restored.');
      await awaitText(after, '.dossiers', 'A small affair');
      expect(await storedSettings(after)).toMatchObject({ marks: { look: 'shade' } });
      await waitUntil(
        'nothing is missed any more',
        async () => (await textOf(after, '#dossiers [role=alert]')) === '',
      );
      await chooseFiles(after, [{ name: 'cut.jsonl', text: backup.slice(0, -60) }], 'Restore a backup…');
      await awaitText(after, '#backup .refusal', 'cannot be restored. Nothing has changed.');
    } finally {
      await browser.close();
    }
  });
});

/** What "Save a backup" hands to the browser as a download. */
async function savedBackup(page: Awaited<ReturnType<typeof openOptions>>): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => Object.assign(window, { saved: text }));
      return make(blob);
    };
  });
  await press(page, 'Save a backup');
  return waitUntil('the backup is saved', () => page.evaluate(() => (window as { saved?: string }).saved));
}

/** As a browser does when the disk is full: the whole database at once, under whoever has it open. */
async function evict(page: Awaited<ReturnType<typeof openOptions>>): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('sidelight');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await page.close();
}
