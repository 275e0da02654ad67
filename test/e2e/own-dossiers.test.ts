/** Dossiers of one's own, from a file to the card and away again; hostile ones, of which nothing may remain. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Dossier } from '../../engine/dossier/model.ts';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import { AFFAIR_PAGE, asFile, smallAffair } from '../support/dossier-file.ts';
import type { DrivenPage } from '../support/driven-browser.ts';
import { aName, anEntity } from '../support/entity-builders.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import {
  awaitText,
  chooseLanguage,
  countRecords,
  dropFiles,
  install,
  openOptions,
  press,
  textOf,
  type GivenFile,
} from '../support/options-page.ts';
import { awaitMarks, hover, readMarks } from '../support/page-marks.ts';
import { serveTexts } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

let site: PageServer;
beforeAll(async () => {
  site = await serveTexts({ 'affair.html': AFFAIR_PAGE });
});
afterAll(() => site.close());

/** Knows Odile Maret of the small affair as well, and something else of her. */
function otherAffair(): Dossier {
  const other = smallAffair({ id: 'other-affair', title: 'Another affair' });
  const [maret, ...rest] = other.entities;
  const told = {
    ...maret!,
    names: [aName('Odile Maret')],
    facts: [{ text: 'She left in 2020.', claims: ['signed'] }],
  };
  return { ...other, entities: [told, ...rest] };
}

async function remove(page: DrivenPage, title: string): Promise<void> {
  await press(page, `Remove: ${title}`);
  await awaitText(page, '.said', `${title} has been removed`);
  await waitUntil('it is off the list', async () => !(await textOf(page, '.dossiers')).includes(title));
}

/** Switches a dossier off or on. */
function flip(page: DrivenPage, title: string): Promise<void> {
  return page.evaluate((name) => {
    document.querySelector<HTMLElement>(`[aria-label="${name}"] input[role=switch]`)!.click();
  }, title);
}

inEachBrowser((test) => {
  test('a dossier is installed from a file, marks an open page, fills its card, goes, and comes back', async (browser) => {
    const reader = await browser.open(`${site.origin}/affair.html`);
    const page = await openOptions(browser);
    await install(page, asFile(smallAffair()));
    await reader.bringToFront(); // a page that nobody sees is read when it comes into sight
    const marks = await awaitMarks(reader);
    const card = await hover(
      reader,
      marks.find(({ text }) => text === 'Odile Maret')!,
    );
    expect(card.text).toContain('She signed a lease in 2018.');
    await reader.press('Escape');
    await remove(page, 'A small affair');
    await waitUntil('nothing is marked', async () => (await readMarks(reader)).length === 0);
    await press(page, 'Bring back: A small affair, revision\u00A01');
    await awaitMarks(reader);
    await remove(page, 'A small affair');
    expect(page.errors()).toEqual([]);
    await page.close();
    await reader.close();
  });

  test('a newer revision shows what it changes and replaces; the same and an older one ask', async (browser) => {
    const page = await openOptions(browser);
    await install(page, asFile(smallAffair()));
    const newer = smallAffair({
      revision: 2,
      entities: [...smallAffair().entities.slice(0, 2), anEntity({ id: 'ida-solberg', name: 'Ida Solberg' })],
    });
    await dropFiles(page, [asFile(newer)]);
    const question = await awaitText(
      page,
      '.question',
      'is installed as revision 1. This file is revision 2',
    );
    expect(question).toContain('1 entry is new');
    expect(question).toContain('1 entry goes');
    await press(page, '1 entry goes', '.question');
    await awaitText(page, '.question', 'Eastern Quay');
    await press(page, 'Keep what is installed');
    await awaitText(page, '.files', 'Not installed.');
    expect(await textOf(page, '.dossiers')).toContain('Revision 1');
    await press(page, 'Dismiss: small-affair.json');
    await dropFiles(page, [asFile(newer)]);
    await awaitText(page, '.question', 'revision 2');
    await press(page, 'Replace');
    await awaitText(page, '.dossiers', 'Revision 2');
    await press(page, 'Dismiss: small-affair.json');
    await dropFiles(page, [asFile(newer, 'again.json'), asFile(smallAffair(), 'old.json')]);
    await awaitText(page, '.files', 'in this very revision (2)');
    await awaitText(page, '.files', 'This file is older than what is installed');
    await press(page, 'Keep what is installed', '[aria-label="again.json"]');
    await press(page, 'Keep what is installed', '[aria-label="old.json"]');
    await remove(page, 'A small affair');
    await page.close();
  });

  test('an entity that two dossiers know has one card, with what each of them tells under its title', async (browser) => {
    const page = await openOptions(browser);
    await dropFiles(page, [asFile(smallAffair()), asFile(otherAffair())]);
    await waitUntil('both are installed', async () => {
      const text = await textOf(page, '.dossiers');
      return text.includes('A small affair') && text.includes('Another affair');
    });
    const reader = await browser.open(`${site.origin}/affair.html`);
    const marks = await awaitMarks(reader);
    const card = await hover(
      reader,
      marks.find(({ text }) => text === 'Odile Maret')!,
    );
    expect(card.text).toContain('She signed a lease in 2018.');
    expect(card.text).toContain('She left in 2020.');
    expect(card.text).toMatch(/A small affair[^]*Another affair/u);
    await reader.close();
    await remove(page, 'A small affair');
    await remove(page, 'Another affair');
    await page.close();
  });

  test('a panel that is open keeps what two dossiers tell of an entity when a third goes, and when it comes back', async (browser) => {
    const page = await openOptions(browser);
    const quay = anEntity({ id: 'southern-quay', type: 'place', name: 'Southern Quay' });
    const third = smallAffair({ id: 'third-affair', title: 'A third affair', entities: [quay], claims: [] });
    for (const dossier of [smallAffair(), otherAffair(), third]) await install(page, asFile(dossier));
    const panel = await browser.openExtensionPage('sidepanel.html#names/small-affair/odile-maret');
    await awaitText(panel, '.entity-pane', 'She left in 2020.');
    await remove(page, 'A third affair');
    await awaitText(panel, '.entity-pane', 'She left in 2020.');
    await press(page, 'Bring back: A third affair, revision\u00A01');
    await awaitText(page, '.said', 'A third affair is back');
    await awaitText(panel, '.entity-pane', 'She left in 2020.');
    for (const title of ['A third affair', 'Another affair']) await remove(page, title);
    await waitUntil('what the other one told has gone', async () => {
      const text = await textOf(panel, '.entity-pane');
      return text.includes('She signed a lease in 2018.') && !text.includes('She left in 2020.');
    });
    await remove(page, 'A small affair');
    await panel.close();
    await page.close();
  });

  test('a panel that is open follows the switches and the order of the dossiers', async (browser) => {
    const page = await openOptions(browser);
    for (const dossier of [smallAffair(), otherAffair()]) await install(page, asFile(dossier));
    const panel = await browser.openExtensionPage('sidepanel.html#names/small-affair/odile-maret');
    const facts = async () => {
      const text = await textOf(panel, '.entity-pane');
      return ['She signed a lease in 2018.', 'She left in 2020.']
        .filter((fact) => text.includes(fact))
        .toSorted((a, b) => text.indexOf(a) - text.indexOf(b))
        .map((fact) => fact.slice(0, 'She left'.length));
    };
    const awaitFacts = (...wanted: readonly string[]) =>
      waitUntil(`the panel tells: ${wanted.join()}`, async () => (await facts()).join() === wanted.join());
    await awaitFacts('She sign', 'She left');
    await press(page, 'Up: Another affair');
    await awaitFacts('She left', 'She sign');
    await flip(page, 'Another affair');
    await awaitFacts('She sign');
    await flip(page, 'Another affair');
    await awaitFacts('She left', 'She sign');
    await flip(page, 'A small affair');
    await awaitFacts(); // under the key of the one that is off
    await flip(page, 'A small affair');
    await awaitFacts('She left', 'She sign');
    for (const title of ['Another affair', 'A small affair']) await remove(page, title);
    await panel.close();
    await page.close();
  });

  test('hostile files are refused with a clear word, and nothing of them runs or remains', async (browser) => {
    const page = await openOptions(browser);
    const before = await countRecords(page);
    const text = JSON.stringify(smallAffair());
    const hostile: readonly (readonly [GivenFile, string])[] = [
      [
        {
          name: 'scripts.json',
          text: text.replace('Odile Maret', '<img src=x onerror=\\"window.ran = true\\">\\u0000'),
        },
        'a control character',
      ],
      [
        { name: 'bidi.json', text: text.replace('Odile Maret', 'Odile \\u202eteraM') },
        'turns the writing direction',
      ],
      [
        { name: 'prototype.json', text: text.replace('"id"', '"__proto__": {"ran": true}, "id"') },
        'is a key that no dossier may have',
      ],
      [
        {
          name: 'link.json',
          // oxlint-disable-next-line no-script-url -- a hostile link is what is refused
          text: text.replace('https://paper.example/article', 'javascript:window.ran=true'),
        },
        'is not an https address',
      ],
      [{ name: 'long.json', text: text.replace('Odile Maret', 'x'.repeat(2_000_000)) }, 'longer than'],
      [{ name: 'deep.json', text: '['.repeat(100_000) }, 'is JSON, but not an object'],
      [{ name: 'cut.json', text: text.slice(0, 700) }, 'the file ends too early'],
      [{ name: 'not.json', text: 'MZ\\u0090 this program cannot be run' }, 'is not JSON at line 1'],
      [
        { name: 'bomb.json.gz', base64: gzipSync(Buffer.alloc(200 * 1024 * 1024, ' ')).toString('base64') },
        'unpacks to more than 128 MB',
      ],
      [
        { name: 'damaged.json.gz', base64: gzipSync(text).subarray(0, 200).toString('base64') },
        'damaged or cut off',
      ],
      [{ name: 'backup.jsonl', text: '{"format":"sidelight-backup"}\\n' }, 'is a backup, not a dossier'],
    ];
    await dropFiles(
      page,
      hostile.map(([file]) => file),
    );
    for (const [{ name }, words] of hostile) {
      await awaitText(page, `[aria-label="${name}"]`, words, 40_000);
    }
    expect(await page.evaluate(() => 'ran' in window || 'ran' in {})).toBe(false);
    expect(await countRecords(page)).toEqual(before);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  for (const [language, words] of [
    ['Deutsch', ['entities[0].type', '"nobody"', 'muss eines von']],
    ['العربية', ['entities[0].type', 'المطلوب واحد من']],
  ] as const) {
    test(`in ${language} a file that is not valid is told so in that language`, async (browser) => {
      const page = await openOptions(browser);
      await chooseLanguage(page, language);
      const text = JSON.stringify(smallAffair()).replace('"person"', '"nobody"');
      await dropFiles(page, [{ name: 'broken.json', text }]);
      for (const each of words) await awaitText(page, '[aria-label="broken.json"]', each);
      await chooseLanguage(page, 'English');
      await awaitText(page, '[aria-label="broken.json"]', 'must be one of');
      await page.close();
    });
  }

  test('a script in a text is shown as the text that it is, on the page and in the card', async (browser) => {
    const script = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>';
    const dossier = smallAffair({ title: script });
    const [maret, ...rest] = dossier.entities;
    const page = await openOptions(browser);
    await install(
      page,
      asFile({ ...dossier, entities: [{ ...maret!, description: script.slice(0, 130) }, ...rest] }),
    );
    await awaitText(page, '.dossiers', script);
    const reader = await browser.open(`${site.origin}/affair.html`);
    const marks = await awaitMarks(reader);
    const card = await hover(
      reader,
      marks.find(({ text }) => text === 'Odile Maret')!,
    );
    expect(card.text).toContain('<img src=x onerror=');
    for (const each of [page, reader]) expect(await each.evaluate(() => 'ran' in window)).toBe(false);
    await reader.close();
    await remove(page, script);
    await page.close();
  });

  test('two tabs that install the same at once end with one of it', async (browser) => {
    const [one, two] = [await openOptions(browser), await openOptions(browser)];
    await Promise.all([dropFiles(one, [asFile(smallAffair())]), dropFiles(two, [asFile(smallAffair())])]);
    await waitUntil('one has installed, the other asks or was first asked', async () => {
      const texts = await Promise.all([textOf(one, '.files'), textOf(two, '.files')]);
      return (
        texts.some((text) => text.includes('Installed:')) &&
        texts.some((text) => text.includes('in this very revision'))
      );
    });
    const { ids } = await countRecords(one);
    expect(ids.filter((id) => id === 'small-affair')).toHaveLength(1);
    for (const page of [one, two]) await awaitText(page, '.dossiers', 'A small affair');
    await remove(one, 'A small affair');
    await waitUntil(
      'the other tab hears of it',
      async () => !(await textOf(two, '.dossiers')).includes('A small affair'),
    );
    await one.close();
    await two.close();
  });
});
