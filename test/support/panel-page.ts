/** The panel in a tab, about the page of another tab: how a test opens it, presses and reads. */
import type { DrivenBrowser, DrivenPage } from './driven-browser.ts';
import { BLANK_PATH, tabIdOf } from './extension-page.ts';
import { keptTab } from './kept-tab.ts';
import { waitUntil } from './wait-until.ts';

export interface OpenedPanel extends DrivenPage {
  /** Presses the button, tab, link, switch or choice whose name begins with these words. */
  pressNamed(words: string): Promise<void>;
  /** Types into the field whose name begins with `field`. */
  typeInto(field: string, text: string): Promise<void>;
  /** Chooses in the list whose name begins with `list` the option that begins with `option`. */
  choose(list: string, option: string): Promise<void>;
  /** Everything that is on show, in order, white space collapsed. */
  text(): Promise<string>;
  waitForText(words: string): Promise<string>;
  /** In front of the page that it is about; what is out of sight gets no keys and is not drawn. */
  bringToFront(): Promise<void>;
}

/** @param fragment the panel's state, "#claims?…" */
export async function openPanelFor(
  browser: DrivenBrowser,
  tab: DrivenPage,
  fragment = '',
): Promise<OpenedPanel> {
  return showPanel(await browser.openExtensionPage(BLANK_PATH), tab, fragment);
}

interface PageAndPanel {
  readonly tab: DrivenPage;
  readonly panel: OpenedPanel;
}

/** Opens a page and its panel, each time anew but in the same two tabs. */
export function pagesWithPanel(): (
  browser: DrivenBrowser,
  url: string,
  fragment: string,
) => Promise<PageAndPanel> {
  const openTab = keptTab();
  let beside: DrivenPage | undefined;
  return async (browser, url, fragment) => {
    const tab = await openTab(browser, url);
    // Another document in between: a new fragment alone would not start the panel anew.
    if (beside) await beside.navigate(new URL(`/${BLANK_PATH}`, await beside.url()).href);
    else beside = await browser.openExtensionPage(BLANK_PATH);
    return { tab, panel: await showPanel(beside, tab, fragment) };
  };
}

async function showPanel(page: DrivenPage, tab: DrivenPage, fragment: string): Promise<OpenedPanel> {
  const tabId = await tabIdOf(page, await tab.url());
  await page.navigate((await page.url()).replace(BLANK_PATH, `sidepanel.html?tab=${tabId}${fragment}`));
  const panel = driven(page);
  // Beside a panel the page is in sight, and only pages in sight are read.
  await showTab(panel, tabId);
  return panel;
}

/** Brings a tab to the front; asked of an extension page, which has the API. Null is the asker's own. */
function showTab(asker: DrivenPage, tabId: number | null): Promise<void> {
  return asker.evaluate(async (id) => {
    interface Tabs {
      getCurrent(): Promise<{ readonly id: number }>;
      update(id: number, changes: object): Promise<unknown>;
    }
    const scope = globalThis as unknown as Record<string, { tabs?: Tabs } | undefined>;
    const tabs = (scope['browser']?.tabs ?? scope['chrome']?.tabs)!;
    await tabs.update(id ?? (await tabs.getCurrent()).id, { active: true });
  }, tabId);
}

function driven(page: DrivenPage): OpenedPanel {
  const text = () => page.evaluate(shownText);
  return {
    ...page,
    pressNamed: (words) =>
      waitUntil(`"${words}" could be pressed`, () => page.evaluate(pressNamed, words)).then(() => undefined),
    typeInto: (field, value) =>
      waitUntil(`there is a field "${field}"`, () => page.evaluate(typeInto, field, value)).then(
        () => undefined,
      ),
    choose: (list, option) =>
      waitUntil(`"${list}" offers "${option}"`, () => page.evaluate(chooseIn, list, option)).then(
        () => undefined,
      ),
    text,
    bringToFront: () => showTab(page, null),
    waitForText: async (words) => {
      let shown = '';
      try {
        return await waitUntil('', async () => ((shown = await text()).includes(words) ? shown : null));
      } catch {
        throw new Error(`The panel does not show "${words}" but: ${shown}`);
      }
    },
  };
}

/* What follows is sent into the page as source: each function stands alone. */

/**
 * Without the marks that keep directions apart, which nobody sees, and without what lists offer: only what is chosen there is
 * on show, and that stands elsewhere as well. With what a reader has to scroll to, which Firefox leaves out where it is not
 * laid out yet.
 */
function shownText(): string {
  const lists = [...document.querySelectorAll('select')];
  const items = [...document.querySelectorAll('li')];
  for (const list of lists) list.style.display = 'none';
  for (const item of items) item.style.contentVisibility = 'visible';
  const text = document.body.innerText.replace(/[\u2066-\u2069]/gu, '').replace(/\s+/gu, ' ');
  for (const list of lists) list.style.display = '';
  for (const item of items) item.style.contentVisibility = '';
  return text;
}

function pressNamed(words: string): boolean {
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby');
    const labelled = label && document.getElementById(label)?.textContent;
    return (labelled || element.getAttribute('aria-label') || element.textContent || '').trim();
  };
  const all = [...document.querySelectorAll<HTMLElement>('button, a, summary, [role=option], label, input')];
  const shown = all.filter((element) => nameOf(element).startsWith(words) && element.checkVisibility());
  // "Tobruk" is Tobruk, whatever is said of it behind its name, rather than its airport.
  const found = shown.find((element) => !/^ ?\p{Ll}/u.test(nameOf(element).slice(words.length))) ?? shown[0];
  found?.focus();
  found?.click();
  return found !== undefined;
}

function typeInto(field: string, text: string): boolean {
  const all = [...document.querySelectorAll<HTMLInputElement>('input')];
  const found = all.find((input) =>
    (input.getAttribute('aria-label') ?? input.labels?.[0]?.textContent ?? '').trim().startsWith(field),
  );
  if (!found) return false;
  found.focus();
  found.value = text;
  found.dispatchEvent(new InputEvent('input', { bubbles: true }));
  found.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

function chooseIn(list: string, option: string): boolean {
  const all = [...document.querySelectorAll('select')];
  const select = all.find((each) =>
    (each.getAttribute('aria-label') ?? each.labels[0]?.textContent ?? '').trim().startsWith(list),
  );
  const offered = [...(select?.options ?? [])].filter(({ text }) => text.trim().startsWith(option));
  const wanted = offered.find(({ text }) => text.trim() === option) ?? offered[0];
  if (!select || !wanted) return false;
  select.value = wanted.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
