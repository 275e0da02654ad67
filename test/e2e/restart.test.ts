/** What a reader has installed and set outlives the browser: its end and its crash. What it takes away itself is `eviction.test.ts`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import { AFFAIR_PAGE, asFile, smallAffair } from '../support/dossier-file.ts';
import type { DrivenBrowser, DrivenPage } from '../support/driven-browser.ts';
import { anEntity } from '../support/entity-builders.ts';
import { launchFound, whyUnfit } from '../support/in-each-browser.ts';
import {
  awaitText,
  countRecords,
  dropFiles,
  install,
  openOptions,
  press,
  switchOff,
  textOf,
} from '../support/options-page.ts';
import { awaitMarks } from '../support/page-marks.ts';
import { store, storedNote, storedSettings } from '../support/stored-settings.ts';
import { serveTexts } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

type RecordCounts = Awaited<ReturnType<typeof countRecords>>;

/** Some seconds of writing, so that a crash meets it half-way. */
const MANY_ENTITIES = 20_000;
/** Three starts of a browser, each of which may take 12 s on two busy cores. */
const RESTARTS_TIMEOUT_MS = 120_000;

let site: PageServer;
beforeAll(async () => {
  site = await serveTexts({ 'affair.html': AFFAIR_PAGE });
});
afterAll(() => site.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const unfit = whyUnfit(kind);
  let profile: string;
  let running: DrivenBrowser | undefined;

  const start = async (): Promise<DrivenBrowser> => (running = await launchFound(kind, { profile }));

  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'sidelight-restart-'));
  });
  afterEach(async () => {
    await running?.close().catch(() => undefined); // it may have crashed, as it was told to
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  const each = (title: string, run: () => Promise<void>): void => {
    test(title, { timeout: RESTARTS_TIMEOUT_MS }, async ({ skip }) => {
      if (unfit !== undefined) skip(unfit);
      await run();
    });
  };

  each('a dossier of one’s own, a setting and a site switched off are there after a restart', async () => {
    const before = await start();
    const options = await openOptions(before);
    await install(options, asFile(smallAffair()));
    await press(options, 'Dark', '#look');
    await waitUntil('it is stored', async () => (await storedSettings(options)).theme === 'dark');
    await switchOff(options, 'switched-off.example');
    await before.close();

    const after = await start();
    const page = await openOptions(after);
    await awaitText(page, '.dossiers', 'A small affair');
    await awaitText(page, '#sites .rows', 'switched-off.example');
    expect(
      await page.evaluate(() => document.querySelector<HTMLInputElement>('#look input:checked')?.value),
    ).toBe('dark');
    const reader = await after.open(`${site.origin}/affair.html`);
    expect((await awaitMarks(reader)).map(({ text }) => text)).toContain('Odile Maret');
    expect(page.errors()).toEqual([]);
  });

  each(
    'a crash in the middle of an installation leaves what was there, and nothing of what was to come',
    async () => {
      const before = await start();
      const options = await openOptions(before);
      await install(options, asFile(smallAffair()));
      const counts = await countRecords(options);
      await installHalf(options, counts);
      await before.crash();

      const after = await start();
      const page = await openOptions(after);
      await awaitText(page, '.dossiers', 'A small affair');
      expect(await textOf(page, '.dossiers')).not.toContain('Many berths');
      await awaitCounts(page, counts);
      const reader = await after.open(`${site.origin}/affair.html`);
      await awaitMarks(reader);
    },
  );

  each('a tab that is closed in the middle of an installation leaves nothing half installed', async () => {
    const browser = await start();
    const options = await openOptions(browser);
    await install(options, asFile(smallAffair()));
    const counts = await countRecords(options);
    await installHalf(options, counts);
    await options.close();

    const page = await openOptions(browser);
    await awaitText(page, '.dossiers', 'A small affair');
    await awaitCounts(page, counts);
    expect(await textOf(page, '#dossiers')).not.toContain('Many berths');
    await dropFiles(page, [asFile(smallAffair({ id: 'few-berths', title: 'Few berths' }))]);
    await awaitText(page, '.files', 'Installed: Few berths');
    expect(page.errors()).toEqual([]);
  });

  each('an installation that the browser’s end overtook is written down at the next start', async () => {
    const before = await start();
    const options = await openOptions(before);
    await install(options, asFile(smallAffair()));
    await store(options, { installedNote: {} });
    await before.close();

    const after = await start();
    const page = await openOptions(after);
    await waitUntil('it is noted', async () => smallAffair().id in (await storedNote(page)));
  });
});

/** Until the first of a large dossier has been written, and nothing of it is in force. */
async function installHalf(options: DrivenPage, counts: RecordCounts): Promise<void> {
  const entities = Array.from({ length: MANY_ENTITIES }, (_, i) =>
    anEntity({ id: `berth-${i}`, name: `Berth Number${i}` }),
  );
  await dropFiles(options, [
    asFile(smallAffair({ id: 'many-berths', title: 'Many berths', entities, claims: [] })),
  ]);
  await waitUntil(
    'the first of it has been written',
    async () => (await countRecords(options)).entities > counts.entities,
  );
  expect((await countRecords(options)).ids).toEqual(counts.ids);
}

async function awaitCounts(page: DrivenPage, counts: RecordCounts): Promise<void> {
  await waitUntil('what was half written is gone', async () => {
    const now = await countRecords(page);
    return (
      now.entities === counts.entities && now.claims === counts.claims && now.ids.length === counts.ids.length
    );
  });
}
