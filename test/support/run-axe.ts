/** What axe has to say against a page of the built extension, whose own rules let no script in that is not part of it. */
import axe from 'axe-core';
import type { DrivenPage } from './driven-browser.ts';

/** The drivers send a function as its source: this one's is the whole of axe. */
const install = Object.assign(() => undefined, { toString: () => `() => { ${axe.source} }` });

export async function axeFindings(page: DrivenPage): Promise<string[]> {
  await page.evaluate(install);
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, {
      // A live region may stand anywhere, and a side panel is one region.
      rules: { region: { enabled: false } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}
