/** What is asked before a pointer comes. */
import { afterEach, expect, test } from 'vitest';
import { movePointer, openPage, seenWithin, wait, type CardPage } from './card-harness.ts';

const IN_VIEW =
  '<p><b id="m1" data-name="odile-maret">Odile Maret</b> and <b id="m2" data-name="odile-maret">Maret</b></p>';
const BELOW = '<p style="margin-top: 3000px"><b id="m3" data-name="gen-august-tennant">Tennant</b></p>';
/** After it a page counts as at rest. */
const PAUSE_MS = 400;
/** Beyond that pause. */
const RESTED_MS = 700;

/** Well within that pause. */
const SOON_MS = 120;

let page: CardPage;
afterEach(() => {
  page.end();
  scrollTo(0, 0);
});

const asked = () => page.background.brief.mock.calls.map(([[key]]) => key.entity as string);

test('names in view have their briefings before a pointer comes, each once, and those below have not', async () => {
  page = openPage(IN_VIEW + BELOW);
  expect(asked()).toEqual([]);
  await expect.poll(asked).toEqual(['odile-maret']);
  await wait(RESTED_MS);
  expect(asked()).toEqual(['odile-maret']);
});

test('every entity of a tall screen full of names has its briefing, however often each is marked', async () => {
  const names = Array.from({ length: 36 }, (_, i) => `name-${i}`);
  page = openPage([...names, ...names].map((name, i) => `<b id="n${i}" data-name="${name}">x</b>`).join(' '));
  await expect.poll(asked, { timeout: 3000 }).toEqual(names);
});

test('what is scrolled into view follows once the page is at rest', async () => {
  page = openPage(IN_VIEW + BELOW);
  await expect.poll(asked).toEqual(['odile-maret']);
  document.querySelector('#m3')!.scrollIntoView();
  await expect.poll(asked).toEqual(['odile-maret', 'gen-august-tennant']);
});

test.each([
  ['sets out across it', [160, 90], ['odile-maret', 'gen-august-tennant']],
  ['trembles', [104, 102], ['odile-maret']],
] as const)('who scrolls and then %s', async (_what, to, expected) => {
  const begin = async () => {
    page = openPage(IN_VIEW + BELOW);
    await expect.poll(asked).toEqual(['odile-maret']);
    await movePointer([100, 100]);
  };
  await begin();
  const askedSoon = await seenWithin(
    PAUSE_MS,
    async () => {
      document.querySelector('#m3')!.scrollIntoView({ block: 'end', behavior: 'instant' });
      await wait(50); // the event of scrolling comes with the next frame
      await movePointer(to, 3);
      await wait(SOON_MS);
      return asked();
    },
    async () => {
      page.end();
      scrollTo(0, 0);
      await begin();
    },
  );
  expect(askedSoon).toEqual(expected);
});

test('a name that is not rendered does not stand in the way of those after it', async () => {
  page = openPage(
    `<p><b id="m1" data-name="odile-maret" style="display: none">Maret</b>
    <b id="m2" data-name="gen-august-tennant">Tennant</b></p>`,
  );
  await expect.poll(asked).toEqual(['gen-august-tennant']);
});

test('names that were scrolled out of view are not asked for', async () => {
  page = openPage(`<p><b id="m1" data-name="odile-maret">Maret</b></p><div style="height: 3000px"></div>`);
  document.querySelector('div')!.scrollIntoView({ block: 'end', behavior: 'instant' });
  await wait(RESTED_MS);
  expect(asked()).toEqual([]);
});

test('a page that ends before it is at rest asks nothing', async () => {
  page = openPage(IN_VIEW);
  page.end();
  await wait(RESTED_MS);
  expect(asked()).toEqual([]);
});
