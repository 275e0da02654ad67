/**
 * One tab that goes from test to test: opening and closing one costs Chromium three times and Firefox six times the work
 * of a navigation, which begins a page just as anew.
 */
import type { DrivenBrowser, DrivenPage } from './driven-browser.ts';

/** The page that it opens tells its own errors only, and is not to be closed. */
export function keptTab(): (browser: DrivenBrowser, url: string) => Promise<DrivenPage> {
  let tab: DrivenPage | undefined;
  return async (browser, url) => {
    const page = (tab ??= await browser.open('about:blank'));
    const before = page.errors().length;
    await page.navigate(url);
    return { ...page, errors: () => page.errors().slice(before) };
  };
}
