/** Pages whose elements hide the document's own members: `<img name="body">` is then what `document.body` answers. */
import { afterEach, expect, test } from 'vitest';
import { ok } from '../../../engine/result.ts';
import { publishedDay } from '../../../entrypoints/content/start/published-day.ts';
import { PERSON } from '../../gallery/invented-story.ts';
import { fakeMentions } from '../../support/fake-mentions.ts';
import { openPage, wait, type CardPage } from './card-harness.ts';

const PAGE = `<p style="margin: 40px 60px"><button>A button of the page</button>
  It was <b id="m1" data-name="odile-maret">Odile Maret</b> who signed.</p>
  <p>As we found, “The authority leased the quay, without naming its owners” in autumn.</p>`;
/** Beyond the pause after which a page counts as at rest. */
const RESTED_MS = 700;

let page: CardPage | null = null;
let hider: HTMLElement | null = null;
afterEach(() => {
  hider?.remove();
  page?.end();
  page = null;
});

function hide(member: string): void {
  hider = document.createElement('img');
  hider.setAttribute('name', member);
  const { body } = document;
  body.append(hider);
  expect(Reflect.get(document, member)).toBe(hider);
}

function openUnhidden(): CardPage {
  document.body.innerHTML = PAGE;
  const opened = openPage(PAGE, { mentions: fakeMentions(document.body) });
  const sources = PERSON.sources.map((source) => ({ ...source, url: location.href }));
  opened.background.brief.mockResolvedValue(ok([{ ...PERSON, sources }]));
  return opened;
}

const title = () => page!.roots().at(-1)?.querySelector('h2')?.textContent ?? null;

test.each([
  'createElement',
  'querySelectorAll',
  'fullscreenElement',
  'documentElement',
  'addEventListener',
  'activeElement',
])('a card opens in view, and gives the focus back, where document.%s is hidden', async (member) => {
  page = openUnhidden();
  const button = document.querySelector('button')!;
  button.focus();
  hide(member);
  page.layer.run('next-name');
  hider!.remove();
  await expect.poll(title).toBe('Odile Maret');
  const { host } = page.roots()[0]!;
  expect(host.parentNode).toBe(document.documentElement);
  expect(Number.parseFloat(getComputedStyle(host).left)).toBeGreaterThanOrEqual(0);
  page.roots()[0]!.querySelector<HTMLElement>('.tool:last-child')!.click();
  expect(document.activeElement).toBe(button);
});

test.each(['body', 'createTreeWalker', 'createRange', 'adoptedStyleSheets'])(
  'a passage is marked where document.%s is hidden',
  async (member) => {
    page = openUnhidden();
    page.layer.run('next-name');
    const button = () => page!.roots()[0]?.querySelector<HTMLElement>('button.passage') ?? null;
    await expect.poll(button).not.toBeNull();
    CSS.highlights.delete('sidelight-passage');
    const pressed = button()!;
    hide(member);
    pressed.click();
    hider!.remove();
    await expect.poll(() => page!.roots()[0]!.textContent).toContain('Marked on this page.');
    expect(CSS.highlights.has('sidelight-passage')).toBe(true);
  },
);

test('names in view are asked for where document.hidden is hidden', async () => {
  page = openUnhidden();
  hide('hidden');
  await wait(RESTED_MS);
  expect(page.background.brief).toHaveBeenCalledOnce();
});

test.each([
  ['<meta property="article:published_time" content="2018-02-07T09:00:00Z">', '2018-02-07'],
  ['<article><time datetime="2018-02-08">yesterday</time></article>', '2018-02-08'],
  ['<meta name="date" content="the day before">', null],
  ['<p>Nothing of the kind.</p>', null],
] as const)('of a page with %s the day is %s, document.querySelector hidden or not', (html, day) => {
  document.body.innerHTML = html;
  expect(publishedDay()).toBe(day);
  hide('querySelector');
  expect(publishedDay()).toBe(day);
});
