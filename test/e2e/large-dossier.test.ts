/** A dossier of a hundred thousand entities: it comes in with progress, and the page stays usable meanwhile. */
import { afterAll, beforeAll, expect, vi } from 'vitest';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import { smallAffair } from '../support/dossier-file.ts';
import type { DrivenPage } from '../support/driven-browser.ts';
import { anEntity } from '../support/entity-builders.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { awaitText, openOptions } from '../support/options-page.ts';
import { awaitMarks } from '../support/page-marks.ts';
import { serveTexts } from '../support/test-site.ts';

const ENTITIES = 100_000;
/** Some 25 s on two cores that have nothing else to do. */
const INSTALLS_MS = 240_000;
/** What a reader calls frozen. On cores with nothing else to do no frame took a tenth of this. */
const FROZEN_MS = 1_000;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Invented</title>
<body><p>Invented from end to end. Berth Bakomite stood beside Berth Bakokozi, and nobody knew why.</p></body></html>`;

vi.setConfig({ testTimeout: 2 * INSTALLS_MS });

let site: PageServer;
beforeAll(async () => {
  site = await serveTexts({ 'berths.html': PAGE });
});
afterAll(() => site.close());

inEachBrowser((test) => {
  test('a hundred thousand entities are installed with progress and without freezing the page', async (browser) => {
    const page = await openOptions(browser);
    await page.bringToFront();
    await dropMany(page);
    await awaitText(page, '.files', 'Installed: Many berths', INSTALLS_MS);
    const { said, longestGapMs } = await watched(page);
    expect(said.filter((words) => /\d ?%/u.test(words)).length).toBeGreaterThan(10);
    expect(longestGapMs).toBeLessThan(FROZEN_MS);
    expect(page.errors()).toEqual([]);
    const reader = await browser.open(`${site.origin}/berths.html`);
    expect((await awaitMarks(reader)).map(({ text }) => text)).toContain('Berth Bakomite');
    await reader.close();
    await page.close();
  });
});

/** The file is made in the page: it is too long to be sent there. */
async function dropMany(page: DrivenPage): Promise<void> {
  const head = smallAffair({ id: 'many-berths', title: 'Many berths', entities: [], claims: [] });
  await page.evaluate(
    (dossier, entity, count) => {
      const syllables = 'ba ko mi te lu va su no ri do li gho ra ne fi po sta xe ku zi'.split(' ');
      const word = (seed: number): string => {
        let name = '';
        for (let left = seed; left > 0; left = Math.floor(left / 20)) name += syllables[left % 20];
        return `Bako${name}`;
      };
      const entities = Array.from({ length: count }, (_, i) =>
        entity.replaceAll('berth-ID', `berth-${i}`).replaceAll('Berth NAME', `Berth ${word(i + 1)}`),
      );
      const text = dossier.replace('"entities":[]', `"entities":[${entities.join(',\n')}]`);
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'many.json'));
      const zone = document.querySelector('.drop-zone')!;
      const watch = { said: [] as string[], longestGapMs: 0 };
      (globalThis as unknown as { watch: typeof watch }).watch = watch;
      const begin = () => {
        let last = performance.now();
        const look = () => {
          const now = performance.now();
          watch.longestGapMs = Math.max(watch.longestGapMs, now - last);
          last = now;
          const words = document.querySelector<HTMLElement>('.files')?.textContent ?? '';
          if (words !== watch.said.at(-1)) watch.said.push(words);
          requestAnimationFrame(look);
        };
        look();
        for (const type of ['dragover', 'drop'])
          zone.dispatchEvent(
            new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
          );
      };
      requestAnimationFrame(() => requestAnimationFrame(begin)); // after the frame in which the file was made
    },
    JSON.stringify(head),
    JSON.stringify(anEntity({ id: 'berth-ID', name: 'Berth NAME' })),
    ENTITIES,
  );
}

function watched(page: DrivenPage): Promise<{ said: string[]; longestGapMs: number }> {
  return page.evaluate(
    () => (globalThis as unknown as { watch: { said: string[]; longestGapMs: number } }).watch,
  );
}
