/** What axe has to say against a page of the extension, whose policy lets no script in: it comes as a function to evaluate. */
import axe from 'axe-core';
import type { DrivenPage } from './driven-browser.ts';

/** One line for each rule that is broken; the page must be in front, what is out of sight is not measured. */
export async function examineWithAxe(page: DrivenPage): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    const load = Object.assign(() => undefined, { toString: () => `() => { ${axe.source} }` });
    await page.evaluate(load);
  }
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(
            ({ html, failureSummary = '' }) =>
              `${html.slice(0, 160)} ${failureSummary.replace(/\s+/gu, ' ').slice(0, 200)}`,
          )
          .join(' | ')}`,
    );
  });
}
