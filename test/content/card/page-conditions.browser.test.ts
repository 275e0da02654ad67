/** Cards on pages that are in the way: dialogs, fullscreen layers, hostile styles and scripts. */
import { cdp, page as browserPage, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { err, ok } from '../../../engine/result.ts';
import { DEFAULT_SETTINGS } from '../../../platform/schemas/settings.ts';
import { centreOf, movePointer, openPage, wait, type CardPage } from './card-harness.ts';

const NAME =
  '<p style="margin: 40px 60px">It was <b id="m1" data-name="odile-maret">Odile Maret</b> who signed.</p>';
let page: CardPage;

afterEach(async () => {
  page.end();
  await movePointer([1, 1]);
});

const host = () => page.roots().at(-1)?.host as HTMLElement | undefined;
const title = () => page.roots().at(-1)?.querySelector('h2')?.textContent ?? null;

async function hover(html: string): Promise<void> {
  page = openPage(html);
  await movePointer(centreOf('#m1'));
  await expect.poll(title).toBe('Odile Maret');
}

const emulate = (feature: { name: string; value: string }) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [feature] } as never);

const topElementAt = ({ left, top }: DOMRect) => document.elementFromPoint(left + 40, top + 30);

test('a card on a name in a modal dialog is above it and can be used; Escape closes the card only', async () => {
  page = openPage(`<dialog style="margin-top: 20px">${NAME}</dialog>`);
  document.querySelector('dialog')!.showModal();
  await movePointer(centreOf('#m1'));
  await expect.poll(title).toBe('Odile Maret');
  expect(topElementAt(host()!.getBoundingClientRect())).toBe(host());
  await userEvent.keyboard('{Escape}');
  expect(title()).toBeNull();
  expect(document.querySelector('dialog')!.open).toBe(true);
});

test('a card stays above a popover that the page opens afterwards', async () => {
  await hover(`${NAME}<div popover="manual" style="inset: 0; width: 100%; height: 100%">Cookies?</div>`);
  document.querySelector<HTMLElement>('[popover]')!.showPopover();
  await expect.poll(() => topElementAt(host()!.getBoundingClientRect())).toBe(host());
});

test('a card stays above a popover after much on the page has been folded in and out', async () => {
  await hover(
    `${NAME}<details><summary>More</summary>Text</details>
    <div popover="manual" style="inset: 0; width: 100%; height: 100%">Cookies?</div>`,
  );
  const details = document.querySelector('details')!;
  for (let i = 0; i < 25; i++) {
    details.open = !details.open;
    await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
  }
  document.querySelector<HTMLElement>('[popover]')!.showPopover();
  await expect.poll(() => topElementAt(host()!.getBoundingClientRect())).toBe(host());
});

test('a card comes back when the page throws it out or hides it', async () => {
  await hover(NAME);
  host()!.remove();
  await expect.poll(() => host()?.isConnected).toBe(true);
  host()!.hidePopover();
  await expect.poll(() => host()?.matches(':popover-open')).toBe(true);
  expect(title()).toBe('Odile Maret');
});

test('no style of the page comes in, and none of ours goes out', async () => {
  await hover(`<style>
    * { color: red !important; font-size: 22px !important; letter-spacing: 2px !important }
    sidelight-card { display: none !important; opacity: 0 !important; transform: scale(3) !important; --ink: red }
    p { margin: 0; outline: 3px solid blue }
  </style>${NAME}`);
  const styles = getComputedStyle(page.roots()[0]!.querySelector('.description')!);
  expect(styles.color).toBe('rgb(33, 30, 25)');
  expect([styles.fontSize, styles.letterSpacing, styles.outlineStyle]).toEqual(['15px', 'normal', 'none']);
  const ofHost = getComputedStyle(host()!);
  expect([ofHost.display, ofHost.opacity, ofHost.transform]).toEqual(['block', '1', 'none']);
  expect(getComputedStyle(document.querySelector('#m1')!).color).toBe('rgb(255, 0, 0)');
});

test('scripts of the page cannot look into a card', async () => {
  await hover(NAME);
  expect(host()!.shadowRoot).toBeNull();
});

test('a card in a window without room becomes a sheet at the edge away from the name', async () => {
  page = openPage(NAME);
  page.layer.tap(page.mentions.mentions()[0]!);
  await expect.poll(title).toBe('Odile Maret');
  const box = host()!.getBoundingClientRect();
  expect([box.left, Math.round(box.width), Math.round(box.bottom)]).toEqual([0, innerWidth, innerHeight]);
  expect(box.top).toBeGreaterThan(document.querySelector('#m1')!.getBoundingClientRect().bottom);
});

test('a failure is told, and trying again helps', async () => {
  page = openPage(NAME);
  const briefed = page.background.brief.getMockImplementation()!;
  page.background.brief.mockResolvedValue(err({ kind: 'failed', reason: 'the store is closed' }));
  page.layer.run('next-name');
  const text = () => page.roots()[0]?.querySelector('.body')?.textContent ?? '';
  await expect.poll(text).toContain('the store is closed');
  page.background.brief.mockImplementation(briefed);
  page.roots()[0]!.querySelector<HTMLElement>('.more')!.click();
  await expect.poll(title).toBe('Odile Maret');
  await expect.poll(text).toContain('Background');
});

test('an entity that is no longer known is said to be so', async () => {
  page = openPage(NAME);
  page.background.brief.mockResolvedValue(ok([]));
  page.layer.run('next-name');
  await expect
    .poll(() => page.roots()[0]?.textContent)
    .toContain('Nothing is known about this name any more');
});

async function press(words: string): Promise<void> {
  const buttons = [...page.roots()[0]!.querySelectorAll<HTMLElement>('button')];
  buttons.find((button) => button.textContent?.startsWith(words))!.click();
  await wait(30);
}

test('"not this one" that could not be stored does not hold, and the card says why', async () => {
  page = openPage(NAME);
  page.background.reject.mockResolvedValue(err({ kind: 'failed', reason: 'the settings are locked.' }));
  page.layer.run('next-name');
  await expect.poll(() => page.roots()[0]?.textContent).toContain('Why this reading?');
  await press('Why this reading?');
  await press('Always');
  const failure = page.roots()[0]!.querySelector('[role="alert"]');
  expect(failure?.textContent).toBe('That was not done: the settings are locked.');
  expect(page.roots()[0]!.textContent).not.toContain('Undo');
});

test('"not this one" is stored with its reach, and taken back', async () => {
  page = openPage(NAME);
  page.layer.run('next-name');
  await expect.poll(() => page.roots()[0]?.textContent).toContain('Why this reading?');
  await press('Why this reading?');
  await press('Always');
  const reading = {
    dossier: 'harbour-2019',
    entity: 'odile-maret',
    surface: 'Odile Maret',
    scope: 'always',
  };
  expect(page.background.reject).toHaveBeenCalledWith(reading);
  // The engine forgets the mention; the card stays, so that it can be taken back.
  page.mentions.changed();
  await press('Undo');
  expect(page.background.accept).toHaveBeenCalledWith(reading);
});

test('one click in the card switches the site off', async () => {
  await hover(NAME);
  const button = [...page.roots()[0]!.querySelectorAll('button')].find(
    (each) => each.textContent === 'Turn off on this site',
  );
  button!.click();
  await expect.poll(title).toBeNull();
  expect(page.background.switchOffHere).toHaveBeenCalledOnce();
});

test('in the smallest window that a zoom of 400 % leaves, all of a card can be read', async () => {
  await browserPage.viewport(320, 256);
  await hover(NAME);
  const box = host()!.getBoundingClientRect();
  const name = document.querySelector('#m1')!.getBoundingClientRect();
  expect(box.left >= 0 && box.right <= 320 && box.top >= name.bottom && box.bottom <= 256).toBe(true);
  const card = page.roots()[0]!.querySelector('.card')!;
  expect(card.scrollWidth).toBe(card.clientWidth);
  for (const part of card.querySelectorAll('h2, .fact, footer')) {
    part.scrollIntoView({ block: 'end', behavior: 'instant' });
    const { top, bottom } = part.getBoundingClientRect();
    expect(bottom <= box.bottom && bottom > box.top && top < box.bottom, part.textContent ?? '').toBe(true);
  }
  await browserPage.viewport(900, 700);
});

test('nothing moves for readers who want no motion', async () => {
  await emulate({ name: 'prefers-reduced-motion', value: 'reduce' });
  page = openPage(NAME);
  page.background.brief.mockReturnValue(new Promise(() => undefined));
  page.layer.run('next-name');
  await expect.poll(title).toBe('Odile Maret');
  const root = page.roots()[0]!;
  expect(root.querySelectorAll('.bar').length).toBeGreaterThan(0);
  expect(root.getAnimations()).toEqual([]);
  await emulate({ name: 'prefers-reduced-motion', value: '' });
});

test('forced colours keep the edge of the card and what is pressed apart', async () => {
  await emulate({ name: 'forced-colors', value: 'active' });
  await hover(NAME);
  const card = page.roots()[0]!.querySelector('.card')!;
  const { borderTopColor, backgroundColor, borderTopStyle } = getComputedStyle(card);
  expect(borderTopStyle).toBe('solid');
  expect(borderTopColor).not.toBe(backgroundColor);
  await emulate({ name: 'forced-colors', value: '' });
});

test('in Arabic a card runs from right to left and ends where its name ends', async () => {
  const settings = { ...DEFAULT_SETTINGS, language: 'ar' as const, rejectedReadings: [] };
  page = openPage(
    '<p style="margin: 40px 60px; text-align: right" dir="rtl"><b id="m1" data-name="odile-maret">Odile Maret</b></p>',
    { settings: () => settings },
  );
  await movePointer(centreOf('#m1'));
  await expect.poll(() => page.roots()[0]?.querySelector('.sidelight')?.getAttribute('dir')).toBe('rtl');
  await expect.poll(() => page.roots()[0]?.textContent).toContain('خلفية');
  const name = document.querySelector('#m1')!.getBoundingClientRect();
  expect(Math.round(host()!.getBoundingClientRect().right)).toBe(Math.round(name.right));
});

test('on the source itself the passage is marked in place, or said to be missing', async () => {
  page = openPage(
    `${NAME}<p>As we found, “The  authority <i>leased</i> the quay, without naming its owners” in autumn.</p>`,
  );
  const { PERSON } = await import('../../gallery/invented-story.ts');
  const sources = PERSON.sources.map((source) => ({ ...source, url: location.href }));
  page.background.brief.mockResolvedValue(ok([{ ...PERSON, sources }]));
  page.layer.run('next-name');
  const buttons = () => [...(page.roots()[0]?.querySelectorAll<HTMLElement>('button.passage') ?? [])];
  await expect.poll(() => buttons().length).toBeGreaterThan(0);
  buttons()[0]!.click();
  await expect.poll(() => page.roots()[0]!.textContent).toContain('Marked on this page.');
  const [range] = CSS.highlights.get('sidelight-passage')!;
  expect((range as Range).toString()).toBe('The  authority leased the quay, without naming its owners');
  document.querySelectorAll('p')[1]!.remove();
  buttons()[0]!.click();
  await expect.poll(() => page.roots()[0]!.textContent).toContain('The passage was not found on this page.');
});

test('a card goes on, filled, when the page is read anew under other settings', async () => {
  await hover(NAME);
  page.startAnew();
  await wait(300);
  expect(page.roots()).toHaveLength(1);
  expect(page.roots()[0]!.querySelectorAll('a.passage').length).toBeGreaterThan(0);
});
