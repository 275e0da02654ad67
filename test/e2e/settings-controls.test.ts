/** Each kind of control of the settings page, by keyboard alone, and what it changes on a page that is open meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import { awaitCard, awaitNoCard, hasCard, trembleAt } from '../support/card-on-page.ts';
import { AFFAIR_PAGE, asFile, smallAffair } from '../support/dossier-file.ts';
import type { DrivenPage, Key } from '../support/driven-browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { awaitText, giveFile, install, openOptions, press, textOf } from '../support/options-page.ts';
import { awaitMarks, pointOf, readMarks } from '../support/page-marks.ts';
import { axeFindings } from '../support/run-axe.ts';
import { store, storedSettings, type Stored } from '../support/stored-settings.ts';
import { serveTexts } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

interface Row {
  readonly what: string;
  /** The control that has the focus when the keys are pressed. */
  readonly control: string;
  readonly keys: readonly Key[];
  readonly stored: (settings: Stored) => boolean;
}

const BY_KEYBOARD: readonly Row[] = [
  {
    what: 'the look of marks',
    control: '#marks fieldset:first-of-type input:checked',
    keys: ['ArrowRight'],
    stored: ({ marks }) => marks?.look === 'shade',
  },
  {
    what: 'whether a card opens by itself',
    control: '#cards input[role=switch]',
    keys: [' '],
    stored: ({ hover }) => hover?.on === false,
  },
  {
    what: 'that it does again',
    control: '#cards input[role=switch]',
    keys: [' '],
    stored: ({ hover }) => hover?.on === true,
  },
  {
    what: 'the wait before it opens',
    control: '#cards input[type=range]',
    keys: ['ArrowRight', 'ArrowRight'],
    stored: ({ hover }) => hover?.openDelayMs === 400,
  },
  {
    what: 'the theme',
    control: '#look input:checked',
    keys: ['ArrowRight'],
    stored: ({ theme }) => theme === 'light',
  },
  {
    what: 'a site to be left alone',
    control: '#sites form input',
    keys: ['a', '.', 'd', 'e', 'Enter'],
    stored: ({ sitesOff }) => sitesOff?.includes('a.de') === true,
  },
  {
    what: 'that it is read again',
    control: '#sites .rows button:last-of-type',
    keys: ['Enter'],
    stored: ({ sitesOff }) => sitesOff?.length === 0,
  },
];

/** Twice what a card takes to open. */
const LONG_ENOUGH_MS = 1_000;

let site: PageServer;
beforeAll(async () => {
  site = await serveTexts({ 'affair.html': AFFAIR_PAGE });
});
afterAll(() => site.close());

inEachBrowser((test) => {
  test('each kind of control works by keyboard, and what it changes is stored', async (browser) => {
    const page = await openOptions(browser);
    await page.bringToFront();
    for (const { what, control, keys, stored } of BY_KEYBOARD) {
      await waitUntil(`there is ${control}`, () => focusOn(page, control));
      for (const key of keys) await page.press(key);
      await waitUntil(`${what} is stored`, async () => stored(await storedSettings(page)));
    }
    expect(page.errors()).toEqual([]);
    await resetAll(page);
  });

  test('sites come from a file as from the keyboard', async (browser) => {
    const page = await openOptions(browser);
    await press(page, 'Add many');
    await giveFile(page, '#sites input[type=file]', {
      name: 'sites.txt',
      text: 'from-a-file.example\n\nand another\n',
    });
    await waitUntil('the field has the lines', () =>
      page.evaluate(() => document.querySelector('textarea')!.value.includes('from-a-file.example')),
    );
    await press(page, 'Add these');
    await awaitText(page, '#sites', 'and another');
    await waitUntil('it is stored', async () =>
      (await storedSettings(page)).sitesOff?.includes('from-a-file.example'),
    );
    await resetAll(page);
  });

  test('a page follows the switch that lets cards open, and a rejected reading that is taken back', async (browser) => {
    const page = await openOptions(browser);
    await install(page, asFile(smallAffair()));
    const reader = await browser.open(`${site.origin}/affair.html`);
    const mark = (await awaitMarks(reader)).find(({ text }) => text === 'Odile Maret')!;
    const restOnName = async () => {
      await reader.movePointer(1, 1);
      await awaitNoCard(reader);
      const { x, y } = await pointOf(reader, mark);
      await reader.movePointer(x - 2, y);
      await reader.movePointer(x, y);
    };

    await page.bringToFront();
    await switchCards(page, false);
    await reader.bringToFront();
    await restOnName();
    await sleep(LONG_ENOUGH_MS);
    expect(await hasCard(reader)).toBe(false);

    await page.bringToFront();
    await switchCards(page, true);
    await reader.bringToFront();
    // The page is read anew under the new setting: a hand that lay still since before would open nothing.
    await trembleAt(reader, await pointOf(reader, mark));
    await awaitCard(reader, 'Odile Maret');

    await rejectAlways(page, 'Odile Maret');
    await waitUntil('the name is not marked', async () => !(await marked(reader)).includes('Odile Maret'));
    await page.bringToFront();
    await awaitText(page, '#decisions', '“Odile Maret” is not');
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Take back: Odile Maret');
    await awaitText(page, '#decisions', 'None');
    await reader.bringToFront();
    await waitUntil('the name is marked again', async () => (await marked(reader)).includes('Odile Maret'));
    await page.bringToFront();
    await press(page, 'Remove: A small affair');
    await awaitText(page, '.said', 'A small affair has been removed');
    await reader.close();
    await resetAll(page);
  });

  test('all commands are listed, with their keys or as without', async (browser) => {
    const page = await openOptions(browser);
    await awaitText(page, '#keys dl', 'next');
    const listed = await page.evaluate(() =>
      [...document.querySelectorAll('#keys dl > div')].map((each) => each.querySelectorAll('kbd').length > 0),
    );
    expect(listed.length).toBeGreaterThanOrEqual(5);
    expect(listed).toContain(true);
    const unassigned = listed.filter((hasKeys) => !hasKeys).length;
    if (unassigned > 0) expect(await textOf(page, '#keys')).toContain('Not assigned');
    await page.close();
  });
});

function focusOn(page: DrivenPage, control: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const found = document.querySelector<HTMLElement>(wanted);
    found?.focus();
    return found !== null && document.activeElement === found;
  }, control);
}

async function switchCards(page: DrivenPage, on: boolean): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('#cards input[role=switch]')!.click());
  await waitUntil('it is stored', async () => (await storedSettings(page)).hover?.on === on);
}

const marked = async (page: DrivenPage) => (await readMarks(page)).map(({ text }) => text);

/** As "not this one" in a card stores it; the card itself has its own tests. */
async function rejectAlways(page: DrivenPage, surface: string): Promise<void> {
  const decision = { dossier: 'small-affair', entity: 'odile-maret', surface, scope: 'always', where: '' };
  await store(page, { settings: { ...(await storedSettings(page)), rejectedReadings: [decision] } });
}

async function resetAll(page: DrivenPage): Promise<void> {
  await press(page, 'Reset the settings…');
  await press(page, 'Reset', '.question');
  await awaitText(page, '.said', 'The settings are as they were at first');
  await page.close();
}
