/** Pages of the extension as a test uses them: found by what a reader sees, driven by what a reader presses. */
import type { DrivenBrowser, DrivenPage } from './driven-browser.ts';
import { waitUntil } from './wait-until.ts';

/** The number that the browser gives the tab of an address; asked of an extension page, which has the API. */
export async function tabIdOf(asker: DrivenPage, url: string): Promise<number> {
  return waitUntil(`a tab at ${url}`, () =>
    asker.evaluate(async (wanted) => {
      interface Tabs {
        query(filter: object): Promise<{ id?: number; url?: string }[]>;
      }
      const scope = globalThis as unknown as Record<string, { tabs?: Tabs } | undefined>;
      const api = scope['browser']?.tabs ? scope['browser'] : scope['chrome'];
      const tabs = await api!.tabs!.query({});
      return tabs.find((tab) => tab.url === wanted)?.id;
    }, url),
  );
}

/** Has the extension API like any page of the extension, and nothing to load. */
export const BLANK_PATH = 'icon/16.png';

/** The toolbar popup in a tab of its own, speaking of the page's tab. */
export async function openPopup(browser: DrivenBrowser, page: DrivenPage): Promise<DrivenPage> {
  const popup = await browser.openExtensionPage(BLANK_PATH);
  const id = await tabIdOf(popup, await page.url());
  await popup.navigate((await popup.url()).replace(BLANK_PATH, `popup.html?tab=${id}`));
  return popup;
}

/** All text on show. */
export function textOf(page: DrivenPage): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

export async function awaitText(page: DrivenPage, text: string): Promise<void> {
  let last = '';
  try {
    await waitUntil('', async () => (last = await textOf(page)).includes(text));
  } catch {
    throw new Error(`The page does not say "${text}" but: ${last}`);
  }
}

/**
 * Clicks the first button, link, switch or row whose words or label begin so, where it is on the screen. WebDriver's pointer
 * does not reach pages of extensions in Firefox: there the element is told that it was clicked.
 */
export async function pressOn(page: DrivenPage, words: string): Promise<void> {
  const point = await waitUntil(`something to press that begins with "${words}"`, () =>
    page.evaluate((start) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a, [role="switch"], [role="option"], label')];
      const wanted = all.find((each) => {
        const said = each.getAttribute('aria-label') ?? each.innerText;
        return said.trim().startsWith(start) && each.getClientRects().length > 0;
      });
      if (!wanted) return null;
      if (location.protocol === 'moz-extension:') {
        wanted.click();
        return 'clicked';
      }
      wanted.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = wanted.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, words),
  ); // prettier-ignore
  if (point !== 'clicked') await page.click(point.x, point.y);
}

/** Puts words into the search field at once, as a paste does. */
export async function searchFor(page: DrivenPage, query: string): Promise<void> {
  await waitUntil('the search field', () =>
    page.evaluate(() => document.querySelector('input[type="search"]') !== null),
  );
  await page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, query);
  await waitUntil(`results for "${query}"`, () =>
    page.evaluate(
      (text) => document.querySelector<HTMLElement>('.search')?.dataset['answered'] === text,
      query,
    ),
  );
}
