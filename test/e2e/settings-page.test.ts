/** Settings as a reader changes them: at once on every open page, and still there the next time. */
import { afterAll, beforeAll, expect } from 'vitest';
import axe from 'axe-core';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import type { DrivenPage } from '../support/driven-browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import {
  awaitText,
  chooseFiles,
  openOptions,
  press,
  storedSettings,
  textOf,
} from '../support/options-page.ts';
import { awaitMarks, readMarks } from '../support/page-marks.ts';
import { serveFolder } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

let demo: PageServer;
beforeAll(async () => {
  demo = await serveFolder('data/demo');
});
afterAll(() => demo.close());

async function reset(page: DrivenPage): Promise<void> {
  await press(page, 'Reset the settings…', '#backup');
  await press(page, 'Reset', '#backup .question');
  await awaitText(page, '.said', 'as they were at first');
}

/** As one text, since the page's own rules let no text become code there. */
const RUN_AXE: () => Promise<string[]> = Object.assign(async () => [], {
  toString: () =>
    `async () => { ${axe.source}; return (await axe.run(document)).violations.map(({ id, nodes }) => id + ': ' + nodes[0].html); }`,
});

function storeRaw(page: DrivenPage, settings: unknown): Promise<void> {
  return page.evaluate(async (value) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: value });
  }, settings);
}

inEachBrowser((test) => {
  test('a change is saved at once, said quietly, and seen on a page that is open', async (browser) => {
    const reader = await browser.open(`${demo.origin}/wire-report.html`);
    const first = (await awaitMarks(reader)).length;
    const page = await openOptions(browser);
    await press(page, 'Every mention', '#marks');
    await awaitText(page, '.said[role=status]', 'Saved');
    await waitUntil('more names are marked', async () => (await readMarks(reader)).length > first);
    await press(page, 'Not at all', '#marks');
    await waitUntil('nothing is marked', async () => (await readMarks(reader)).length === 0);
    expect(await storedSettings(page)).toMatchObject({ marks: { look: 'none', density: 'all' } });
    await reset(page);
    expect(page.errors()).toEqual([]);
    await page.close();
    await reader.close();
  });

  test('the sample shows what the settings do', async (browser) => {
    const page = await openOptions(browser);
    const marked = () =>
      page.evaluate(() => [...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0));
    const first = await marked();
    await press(page, 'Every mention', '#marks');
    await waitUntil('more of the sample is marked', async () => (await marked()) > first);
    await press(page, 'Not at all', '#marks');
    await waitUntil('the sample is unmarked', async () => (await marked()) === 0);
    await reset(page);
    await page.close();
  });

  test('two tabs at once show the same, and lose nothing of each other', async (browser) => {
    const [one, two] = [await openOptions(browser), await openOptions(browser)];
    await Promise.all([
      press(one, 'Shaded', '#marks'),
      press(two, 'Dark', '#look'),
      press(one, 'Pause everywhere', '#sites'),
    ]);
    await waitUntil('both are stored', async () => {
      const { theme, marks, paused } = (await storedSettings(one)) as {
        theme: string;
        marks: { look: string };
        paused: boolean;
      };
      return theme === 'dark' && marks.look === 'shade' && paused;
    });
    for (const page of [one, two]) {
      await waitUntil('the page shows it', () =>
        page.evaluate(
          () =>
            document.documentElement.dataset['theme'] === 'dark' &&
            document.querySelector<HTMLInputElement>('#marks input[value=shade]')!.checked,
        ),
      );
    }
    await reset(two);
    await one.close();
    await two.close();
  });

  test('a site goes on and off the list, by hand and by lines, and its pages follow while they are open', async (browser) => {
    const reader = await browser.open(`${demo.origin}/wire-report.html`);
    await awaitMarks(reader);
    const page = await openOptions(browser);
    const type = (text: string) =>
      page.evaluate((value) => {
        const field = document.querySelector<HTMLInputElement>('#sites .inline-form input')!;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.form!.requestSubmit();
      }, text);
    await type('no site');
    await awaitText(page, '#sites [role=alert]', 'That is not a site');
    await type(`${demo.origin}/some/page`);
    await awaitText(page, '#sites .rows', new URL(demo.origin).host);
    await waitUntil('the open page is left alone', async () => (await readMarks(reader)).length === 0);
    await press(page, `Remove ${new URL(demo.origin).host}`);
    await awaitMarks(reader);
    await press(page, 'Add many', '#sites');
    await chooseFiles(
      page,
      [{ name: 'sites.txt', text: '# mine\na.example\nhttps://b.example/x\nnonsense\n' }],
      'Read from a file…',
    );
    await waitUntil('the lines are in the field', () =>
      page.evaluate(() =>
        document.querySelector<HTMLTextAreaElement>('#sites textarea')!.value.includes('b.example'),
      ),
    );
    await press(page, 'Add these', '#sites');
    await awaitText(page, '#sites', 'nonsense');
    expect((await storedSettings(page))['sitesOff']).toEqual(['a.example', 'b.example']);
    await reset(page);
    await page.close();
    await reader.close();
  });

  test('settings that cannot be read are said with the ways out, kept, and left by a reset', async (browser) => {
    const page = await openOptions(browser);
    const broken = { version: 1, theme: 'purple' };
    await storeRaw(page, broken);
    await awaitText(page, '.notice.failure', 'Your settings cannot be read.');
    expect(await textOf(page, '.notice.failure')).toContain('theme');
    await press(page, 'Dark', '#look');
    await awaitText(page, '.said[role=alert]', 'That did not work');
    expect(await storedSettings(page)).toEqual(broken);
    await press(page, 'Reset the settings', '.notice');
    await waitUntil('the notice is gone', async () => (await textOf(page, '.notice.failure')) === '');
    await page.close();
  });

  test('in Arabic all stands from right to left, and axe finds nothing in either language', async (browser) => {
    const page = await openOptions(browser);
    for (const language of ['en', 'ar']) {
      await storeRaw(page, { version: 1, language });
      await waitUntil('the page speaks it', () =>
        page.evaluate((tag) => document.documentElement.lang.startsWith(tag), language),
      );
      const violations = await page.evaluate(RUN_AXE);
      expect(violations, language).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await storeRaw(page, { version: 1 });
    await page.close();
  });
});
