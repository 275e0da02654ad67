/** The settings page, part by part: what is changed there changes open pages, is kept, and can be taken back. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import { AFFAIR_PAGE, asFile, smallAffair } from '../support/dossier-file.ts';
import type { DrivenBrowser, DrivenPage } from '../support/driven-browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import {
  awaitText,
  chooseLanguage,
  fillIn,
  giveFile,
  install,
  keepSavedFiles,
  openOptions,
  press,
  savedFile,
  switchOff,
  textOf,
} from '../support/options-page.ts';
import { awaitMarks, readMarks } from '../support/page-marks.ts';
import { axeFindings } from '../support/run-axe.ts';
import { store, storedSettings } from '../support/stored-settings.ts';
import { serveTexts } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

/** One name twice, so that "every mention" differs from the first; a country of the daily news, so that general names do. */
const STORY_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Invented</title>
<body><p class="invented">Invented from end to end.</p>
<p>Khalifa Haftar received a visitor in Tobruk. The visitor did not say what Khalifa Haftar had told him.</p>
<p>Fayez al-Serraj was in Tripoli that day, and nobody had called from Moscow or Russia.</p></body></html>`;

/** All parts but the decisions, of which a new reader has none. */
const PARTS = ['marks', 'cards', 'keys', 'look', 'sites', 'dossiers', 'backup'];
const MOST_TABS = 120;

let site: PageServer;
beforeAll(async () => {
  site = await serveTexts({ 'affair.html': AFFAIR_PAGE, 'story.html': STORY_PAGE });
});
afterAll(() => site.close());

const marksAre = (page: DrivenPage, what: string, test: (texts: readonly string[]) => boolean) =>
  waitUntil(what, async () => {
    const texts = (await readMarks(page)).map(({ text }) => text);
    return test(texts) ? texts : undefined;
  });

const count = (texts: readonly string[], name: string) => texts.filter((text) => text === name).length;

/** Changes one thing on the settings page and looks at the page that was open meanwhile. */
async function changeAndLook(
  page: DrivenPage,
  reader: DrivenPage,
  label: string,
  within: string,
): Promise<void> {
  await page.bringToFront();
  await press(page, label, within);
  await reader.bringToFront();
}

async function openWith(
  browser: DrivenBrowser,
  path: string,
): Promise<{ reader: DrivenPage; page: DrivenPage }> {
  const reader = await browser.open(`${site.origin}/${path}`);
  await awaitMarks(reader);
  return { reader, page: await openOptions(browser) };
}

inEachBrowser((test) => {
  test('marks of an open page follow look, density and general names at once', async (browser) => {
    const { reader, page } = await openWith(browser, 'story.html');
    await changeAndLook(page, reader, 'Every mention', '#marks');
    await marksAre(
      reader,
      'the second mention is marked',
      (texts) => count(texts, 'Khalifa Haftar') === 2 && texts.includes('Russia'),
    );
    await changeAndLook(page, reader, 'Never', '#marks');
    await marksAre(reader, 'Russia is not marked', (texts) => texts.length > 0 && !texts.includes('Russia'));
    await changeAndLook(page, reader, 'Not at all', '#marks');
    await marksAre(reader, 'nothing is marked', (texts) => texts.length === 0);
    await changeAndLook(page, reader, 'Shaded', '#marks');
    await marksAre(reader, 'marks are back', (texts) => texts.includes('Khalifa Haftar'));
    await page.bringToFront();
    await press(page, 'Reset the settings…');
    await press(page, 'Reset', '.question');
    await awaitText(page, '.said', 'The settings are as they were at first');
    await reader.bringToFront();
    await marksAre(reader, 'the first mention alone', (texts) => count(texts, 'Khalifa Haftar') === 1);
    expect(page.errors()).toEqual([]);
    await page.close();
    await reader.close();
  });

  test('a site is added, corrected and removed, and an open page of it follows', async (browser) => {
    const { reader, page } = await openWith(browser, 'story.html');
    const host = new URL(site.origin).host;
    await fillIn(page, '#sites form input', 'no site at all');
    await press(page, 'Add', '#sites form');
    await awaitText(page, '#sites', 'That is not a site');
    await switchOff(page, 'mistyped.example');
    await press(page, 'Edit: mistyped.example');
    await fillIn(page, '#sites .rows input', host);
    await press(page, 'Change', '#sites .rows');
    await awaitText(page, '#sites .rows', host);
    await reader.bringToFront();
    await marksAre(reader, 'the page is left alone', (texts) => texts.length === 0);
    await page.bringToFront();
    await press(page, `Remove: ${host}`);
    await reader.bringToFront();
    await awaitMarks(reader);
    await page.close();
    await reader.close();
  });

  test('many sites at once: what is one is taken, what is none stays in the field and is named', async (browser) => {
    const page = await openOptions(browser);
    await keepSavedFiles(page);
    await press(page, 'Add many');
    await fillIn(page, '#sites textarea', '# mine\none.example\nhttps://two.example/path\nnot a site\n');
    await press(page, 'Add these');
    await awaitText(page, '#sites', '2 sites read.');
    expect(await textOf(page, '#sites')).toContain('not a site');
    expect(await page.evaluate(() => document.querySelector('textarea')!.value)).toBe('not a site');
    await press(page, 'Save the list as a file');
    expect(await savedFile(page)).toEqual({
      name: 'sidelight-sites.txt',
      text: 'one.example\ntwo.example\n',
    });
    for (const each of ['one.example', 'two.example']) await press(page, `Remove: ${each}`);
    await waitUntil('it is stored', async () => (await storedSettings(page)).sitesOff?.length === 0);
    await page.close();
  });

  test('a backup brings back settings, sites, rejected readings and dossiers of one’s own', async (browser) => {
    const page = await openOptions(browser);
    await keepSavedFiles(page);
    await install(page, asFile(smallAffair()));
    await rejectReading(page);
    await awaitText(page, '#decisions', '“Maret” is not');
    await switchOff(page, 'kept.example');
    await press(page, 'Dark', '#look');
    await waitUntil('it is stored', async () => (await storedSettings(page)).theme === 'dark');
    await press(page, 'Save a backup');
    const backup = await waitUntil('the backup is saved', () => savedFile(page));
    expect(backup.name).toMatch(/^sidelight-backup-\d{4}-\d\d-\d\d\.jsonl$/u);

    await press(page, 'Remove: A small affair');
    await awaitText(page, '.said', 'A small affair has been removed');
    await press(page, 'Reset the settings…');
    await press(page, 'Reset', '.question');
    await awaitText(page, '#sites', 'None.');

    await giveFile(page, '#backup input[type=file]', {
      name: 'broken.jsonl',
      text: backup.text.slice(0, 300),
    });
    await awaitText(page, '#backup', 'broken.jsonl cannot be restored. Nothing has changed.');
    await giveFile(page, '#backup input[type=file]', backup);
    const question = await awaitText(page, '#backup', 'It would replace what is here with');
    for (const part of ['1 site where', '1 rejected reading', '1 dossier of your own'])
      expect(question).toContain(part);
    await press(page, 'Replace everything');
    await awaitText(page, '#backup', 'Restored.');
    await awaitText(page, '#sites .rows', 'kept.example');
    await awaitText(page, '.dossiers', 'A small affair');
    await awaitText(page, '#decisions', '“Maret” is not');
    expect(
      await page.evaluate(() => document.querySelector<HTMLInputElement>('#look input:checked')?.value),
    ).toBe('dark');
    await press(page, 'Take back: Maret');
    await awaitText(page, '#decisions', 'None so far');
    await press(page, 'Remove: A small affair');
    await awaitText(page, '.said', 'A small affair has been removed');
    await page.close();
  });

  test('stored settings that cannot be read are left as they are, and the page says so', async (browser) => {
    const page = await openOptions(browser);
    await press(page, 'Light', '#look');
    await awaitText(page, '.said', 'Saved');
    await store(page, { settings: { version: 1, theme: 'plaid' } });
    await page.navigate(await page.url());
    const notice = await awaitText(page, '.notice.failure', 'Your settings cannot be read.');
    expect(notice).toContain('theme');
    expect(
      await page.evaluate(() => document.querySelector<HTMLInputElement>('#look input:checked')?.value),
    ).toBe('light');
    await keepSavedFiles(page);
    await press(page, 'Save what is stored as a file');
    expect((await waitUntil('it is saved', () => savedFile(page))).text).toContain('plaid');
    await press(page, 'Dark', '#look');
    await awaitText(page, '.said', 'That did not work');
    await press(page, 'Reset the settings', '.notice.failure');
    await awaitText(page, '.said', 'The settings are as they were at first');
    await page.close();
  });

  for (const language of ['English', 'العربية']) {
    test(`axe finds nothing on the page in ${language}, light and dark, with all that opens open`, async (browser) => {
      const page = await openOptions(browser);
      await chooseLanguage(page, language);
      await page.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) each.click();
      });
      for (const theme of ['light', 'dark']) {
        await page.evaluate((value) => {
          document.querySelector<HTMLInputElement>(`#look input[value=${value}]`)!.click();
        }, theme);
        await waitUntil('the theme is on', () =>
          page.evaluate((value) => document.documentElement.dataset['theme'] === value, theme),
        );
        expect(await axeFindings(page)).toEqual([]);
      }
      await chooseLanguage(page, 'English');
      await page.evaluate(() => document.querySelector<HTMLInputElement>('#look input[value=page]')!.click());
      await page.close();
    });
  }
  test('Tab comes to every part of the page, and the focus can be seen', async (browser) => {
    const page = await openOptions(browser);
    await page.bringToFront();
    const parts = new Set<string>();
    const unseen: string[] = [];
    for (let i = 0; i < MOST_TABS && parts.size < PARTS.length; i++) {
      await page.press('Tab');
      const focus = await page.evaluate(() => {
        const focused = document.activeElement!;
        const shown = [focused, focused.nextElementSibling].some(
          (each) => each !== null && getComputedStyle(each).outlineStyle !== 'none',
        );
        return {
          part: focused.closest('section[id]')?.id ?? '',
          shown,
          name: focused.outerHTML.slice(0, 80),
        };
      });
      if (focus.part !== '') parts.add(focus.part);
      else continue; // the browser's own bars, and the way around to the first part
      if (!focus.shown) unseen.push(focus.name);
    }
    expect([...parts]).toEqual(PARTS);
    expect(unseen).toEqual([]);
    await page.close();
  });
});

/** As "not this one" in a card stores it; the card itself has its own tests. */
async function rejectReading(page: DrivenPage): Promise<void> {
  const decision = {
    dossier: 'small-affair',
    entity: 'odile-maret',
    surface: 'Maret',
    scope: 'always',
    where: '',
  };
  await store(page, {
    settings: { version: 1, ...(await storedSettings(page)), rejectedReadings: [decision] },
  });
}
