/** All six views of the real panel: axe finds nothing, the keyboard reaches all, and what is found opens where it stands. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import { asFile, smallAffair } from '../support/dossier-file.ts';
import type { DrivenBrowser, DrivenPage } from '../support/driven-browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { install, openOptions, press } from '../support/options-page.ts';
import { openPanelFor, pagesWithPanel } from '../support/panel-page.ts';
import { axeFindings } from '../support/run-axe.ts';
import { serveFolder } from '../support/test-site.ts';
import { waitUntil } from '../support/wait-until.ts';

let site: PageServer;
beforeAll(async () => void (site = await serveFolder('data/demo')));
afterAll(() => site.close());

const VIEWS = [
  ['#names', 'As they appear'],
  ['#names/libya-2018/khalifa-haftar', 'Background'],
  ['#search?query=haftar', 'Claims'],
  ['#claims', 'Save as file'],
  ['#claims?show=answers', 'What is said against it'],
  ['#timeline', 'All years'],
  ['#map', 'on this page'],
  ['#connections', 'Named together most often'],
  ['#connections?from=khalifa-haftar', 'most often first'],
] as const;

/** What the Tab key must come to, by the beginnings of the names, in this order, once the view shows the words. */
const REACHED: readonly (readonly [fragment: string, words: string, ...names: string[]])[] = [
  ['#names', 'Khalifa Haftar', 'Names', 'On for', 'As they appear', 'Khalifa Haftar', 'Show Khalifa Haftar'],
  ['#names/libya-2018/khalifa-haftar', 'times on this page', 'Previous mention', 'Next mention', 'Close'],
  ['#search', 'Search', 'Search', 'Search'],
  [
    '#claims',
    'Read the passage',
    'Claims',
    'About',
    'As in the article',
    'One list',
    'Said by',
    'From',
    'To',
    'Select:',
  ],
  ['#timeline', 'Read the passage', 'Timeline', 'About', 'All years', 'Read the passage'],
  ['#map', 'on this page', 'Map', 'Map with', 'Zoom in', 'Zoom out', 'Show all places'],
  ['#connections', 'Named together', 'Connections', 'Who or what', 'Connected with'],
];
const MOST_TABS = 60;

/** The name of what has the focus; empty where nothing has it, and said where the focus cannot be seen. */
const focusedName = (page: DrivenPage) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement || focused instanceof SVGElement) || focused === document.body)
      return '';
    const by = document.getElementById(focused.getAttribute('aria-labelledby') ?? '')?.textContent;
    const labels = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement;
    const label = labels ? focused.labels?.[0]?.textContent : undefined;
    const name = focused.getAttribute('aria-label') ?? by ?? label ?? focused.textContent ?? '';
    const shown = [focused, focused.nextElementSibling].some(
      (each) => each !== null && getComputedStyle(each).outlineStyle !== 'none',
    );
    return (shown ? '' : 'no outline: ') + name.trim().replace(/\s+/gu, ' ');
  });

inEachBrowser((test) => {
  const open = pagesWithPanel();
  const openStory = (browser: DrivenBrowser, fragment: string) =>
    open(browser, `${site.origin}/wire-report.html`, fragment);

  test('a dossier that is installed or removed meanwhile comes to the views, and goes from them', async (browser) => {
    // No names: the story is not read anew for what the page has of it.
    const tab = await browser.open(`${site.origin}/off-topic.html`);
    const panel = await openPanelFor(browser, tab, '#claims');
    await panel.waitForText('Read the passage');
    const isOffered = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll('option')].some(({ text }) => text === 'A small affair'),
      );
    expect(await isOffered()).toBe(false);
    const options = await openOptions(browser);
    await install(options, asFile(smallAffair()));
    await waitUntil('the panel offers the new dossier', isOffered);
    await press(options, 'Remove: A small affair');
    await waitUntil('the panel offers it no longer', async () => !(await isOffered()));
    for (const each of [options, panel, tab]) await each.close();
  });

  for (const [fragment, words] of VIEWS) {
    test(`axe finds nothing in ${fragment}`, async (browser) => {
      const { panel } = await openStory(browser, fragment);
      await panel.waitForText(words);
      expect(await axeFindings(panel)).toEqual([]);
    });
  }

  test('a claim that was found opens in the card of its entity, marked and in sight', async (browser) => {
    const { panel } = await openStory(browser, '#search');
    await panel.typeInto('Search', 'Yakunin bribe');
    await panel.pressNamed('Yakunin made Igtet');
    await panel.waitForText('Background');
    const marked = await waitUntil('the claim is marked and in sight', () =>
      panel.evaluate(() => {
        const shown = document.querySelector('.claim.wanted');
        const top = shown?.getBoundingClientRect().top ?? -1;
        const isThere = document.activeElement === shown && top > 0 && top < innerHeight - 40;
        return isThere ? shown!.textContent : null;
      }),
    );
    expect(marked).toContain('Yakunin made Igtet an apparent offer of a bribe');
    expect(await panel.evaluate(() => location.hash)).toMatch(/^#names\/libya-2018\/[\w-]+\?claim=/u);
  });

  test('a fact that was found opens in the card of its entity, marked', async (browser) => {
    const { panel } = await openStory(browser, '#search');
    await panel.typeInto('Search', 'Haftar');
    await panel.waitForText('Facts');
    const fact = await waitUntil('a fact is offered', () =>
      panel.evaluate(() => {
        const found = document.querySelector<HTMLElement>('.result.fact');
        const text = found?.querySelector('.result-words > span:nth-child(2)')?.textContent;
        found?.click();
        return text;
      }),
    );
    const marked = await waitUntil('the fact is marked', () =>
      panel.evaluate(() => document.querySelector('.fact.wanted')?.textContent),
    );
    expect(marked).toBe(fact);
  });

  for (const [fragment, words, ...names] of REACHED) {
    test(`Tab comes to everything in ${fragment}, and the focus can be seen`, async (browser) => {
      const { panel } = await openStory(browser, fragment);
      await panel.waitForText(words);
      await panel.bringToFront();
      await waitUntil('the view is there', () =>
        panel.evaluate(() => document.querySelector('.tab-panel :is(select, input, .button)') !== null),
      );
      await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const reached: string[] = [];
      const missing = () => {
        let at = 0;
        for (const name of reached) if (at < names.length && name.startsWith(names[at]!)) at++;
        return names.slice(at);
      };
      while (missing().length > 0 && reached.length < MOST_TABS) {
        await panel.press('Tab');
        reached.push(await focusedName(panel));
      }
      expect(missing(), `came to: ${reached.join(' | ')}`).toEqual([]);
      expect(reached.filter((name) => name.startsWith('no outline'))).toEqual([]);
    });
  }

  test('arrows go along the views, and Enter opens a name and what was found', async (browser) => {
    const { panel } = await openStory(browser, '#names');
    await panel.waitForText('Khalifa Haftar');
    await panel.bringToFront();
    await panel.evaluate(() => document.querySelector<HTMLElement>('[role=tab][tabindex="0"]')!.focus());
    const views = ['search', 'claims', 'timeline', 'map', 'connections', 'names'];
    for (const view of views) {
      await panel.press('ArrowRight');
      expect(await panel.evaluate(() => location.hash)).toBe(`#${view}`);
      // The search takes the focus to its field: from there the way back is the tab itself.
      await panel.evaluate(() => document.querySelector<HTMLElement>('[role=tab][tabindex="0"]')!.focus());
    }
    await panel.waitForText('Khalifa Haftar');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.name-open')!.focus());
    await panel.press('Enter');
    await panel.waitForText('Background');
    await panel.pressNamed('Search');
    await panel.typeInto('Search', 'Yakunin bribe');
    await waitUntil('a claim is offered', () =>
      panel.evaluate(() => document.querySelector('.result.claim') !== null),
    );
    for (let i = 0; i < 20; i++) {
      await panel.press('ArrowDown');
      if (await panel.evaluate(() => document.querySelector('.result.claim[aria-selected=true]'))) break;
    }
    await panel.press('Enter');
    await waitUntil('the claim is marked', () =>
      panel.evaluate(() => document.querySelector('.claim.wanted') !== null),
    );
  });
});
