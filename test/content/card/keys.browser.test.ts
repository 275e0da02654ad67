import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { centreOf, movePointer, openPage, seenWithin, wait, type CardPage } from './card-harness.ts';

const PAGE = `
  <p style="margin: 40px 60px"><button id="before">A button of the page</button>
  The lease was signed by <b id="m1" data-name="odile-maret">Odile Maret</b> in the presence of
  <b id="m2" data-name="gen-august-tennant">August Tennant</b>.</p>`;

/** After a key in the page nothing opens for this long. */
const QUIET_AFTER_TYPING_MS = 500;

let page: CardPage;

afterEach(async () => {
  page.end();
  await movePointer([1, 1]);
});

const root = () => page.roots().at(-1)!;
const title = () => page.roots().at(-1)?.querySelector('h2')?.textContent ?? null;
const focused = () => root().activeElement;
const button = (words: string) =>
  [...root().querySelectorAll<HTMLElement>('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent)?.startsWith(words),
  )!;

async function openByKey(html = PAGE): Promise<void> {
  page = openPage(html);
  document.querySelector<HTMLElement>('#before')?.focus();
  page.layer.run('next-name');
  await expect.poll(title).toBe('Odile Maret');
}

describe('by keyboard', () => {
  test('a command opens the card of the next name and puts the focus into it', async () => {
    await openByKey();
    expect(focused()?.getAttribute('role')).toBe('dialog');
    page.layer.run('next-name');
    await expect.poll(title).toBe('August Tennant');
    page.layer.run('previous-name');
    await expect.poll(title).toBe('Odile Maret');
  });

  test('a command opens the card of the name at the caret', async () => {
    page = openPage(PAGE);
    getSelection()!.collapse(document.querySelector('#m2')!.firstChild, 3);
    page.layer.run('card-here');
    await expect.poll(title).toBe('August Tennant');
  });

  test('Escape closes the card and gives the focus back', async () => {
    await openByKey();
    await userEvent.keyboard('{Escape}');
    expect(title()).toBeNull();
    expect(document.activeElement?.id).toBe('before');
  });

  test.each(['in the card', 'in the page'] as const)(
    'Escape pressed %s is ours until it is let go, and the next one is the page’s',
    async (where) => {
      await openByKey();
      if (where === 'in the page') document.querySelector<HTMLElement>('#before')!.focus();
      const seen: string[] = [];
      const ending = new AbortController();
      for (const type of ['keydown', 'keyup'] as const)
        document.addEventListener(type, ({ key }) => seen.push(`${type} ${key}`), { signal: ending.signal });
      await userEvent.keyboard('{Escape}');
      expect([title(), seen]).toEqual([null, []]);
      await userEvent.keyboard('{Escape}');
      expect(seen).toEqual(['keydown Escape', 'keyup Escape']);
      ending.abort();
    },
  );

  test('a held Escape closes the card and nothing of the page', async () => {
    await openByKey();
    const seen = vi.fn();
    document.addEventListener('keydown', seen);
    await userEvent.keyboard('{Escape>3/}');
    expect(title()).toBeNull();
    expect(seen).not.toHaveBeenCalled();
    document.removeEventListener('keydown', seen);
  });

  test('Escape first folds up what the focus is in', async () => {
    await openByKey();
    button('2 claims').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => root().querySelectorAll('.facts .claim').length).toBeGreaterThan(0);
    root().querySelector<HTMLElement>('.facts .claim a')!.focus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root().querySelectorAll('.facts .claim').length).toBe(0);
    expect(focused()?.textContent).toMatch(/^2 claims/u);
    await userEvent.keyboard('{Escape}');
    expect(title()).toBeNull();
  });

  test('Tab goes through every button and link, and beyond the last back to the page', async () => {
    await openByKey();
    const stops = root().querySelectorAll('button, a[href]').length;
    const seen = new Set<Element>();
    for (let i = 0; i < stops; i++) {
      await userEvent.keyboard('{Tab}');
      if (focused()) seen.add(focused()!);
    }
    expect(seen.size).toBe(stops);
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBeNull();
    expect(document.activeElement?.id).toBe('before');
    expect(title()).toBe('Odile Maret');
  });

  test('every fact can be opened and every source reached', async () => {
    await openByKey();
    button('Show 1 more').focus();
    await userEvent.keyboard('{Enter}');
    await wait(30);
    for (const fact of root().querySelectorAll<HTMLElement>('.facts > li > .disclosure > button')) {
      fact.focus();
      await userEvent.keyboard('{Enter}');
    }
    await expect
      .poll(() => root().querySelectorAll('.facts > li > .disclosure [aria-expanded="true"]').length)
      .toBe(4);
    const facts = [...root().querySelectorAll('.facts > li')];
    expect(facts).toHaveLength(4);
    for (const fact of facts) {
      const link = fact.querySelector<HTMLAnchorElement>('a.passage')!;
      link.focus();
      expect(focused()).toBe(link);
      expect(link.href).toContain('#:~:text=');
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    }
  });

  test('Alt+B and Alt+F go back and forward through the entities visited', async () => {
    await openByKey();
    button('Port Authority').click();
    await expect.poll(title).toBe('Port Authority of Vell');
    expect(focused()?.getAttribute('role')).toBe('dialog');
    await userEvent.keyboard('{Alt>}b{/Alt}');
    await expect.poll(title).toBe('Odile Maret');
    await userEvent.keyboard('{Alt>}f{/Alt}');
    await expect.poll(title).toBe('Port Authority of Vell');
    expect(page.roots()).toHaveLength(1);
  });

  test('the page does not see keys that are pressed in the card', async () => {
    await openByKey();
    const seen = vi.fn();
    for (const type of ['keydown', 'keyup', 'click', 'focusin']) document.addEventListener(type, seen);
    await userEvent.keyboard('j{Tab}{Enter}');
    expect(seen).not.toHaveBeenCalled();
    for (const type of ['keydown', 'keyup', 'click', 'focusin']) document.removeEventListener(type, seen);
  });

  test('Tab goes into a card that the pointer opened', async () => {
    page = openPage(PAGE);
    await movePointer(centreOf('#m1'));
    await expect.poll(title).toBe('Odile Maret');
    await userEvent.keyboard('{Tab}');
    expect(focused()?.getAttribute('role')).toBe('dialog');
    await movePointer([20, 400]);
    await wait(600);
    expect(title()).toBe('Odile Maret');
  });

  test('Tab in a field of the page stays the page’s', async () => {
    page = openPage(`<p><input id="field" /> <input id="second" /></p>${PAGE}`);
    document.querySelector<HTMLElement>('#field')!.focus();
    await movePointer(centreOf('#m1'));
    await expect.poll(title).toBe('Odile Maret');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.id).toBe('second');
  });

  test('nothing opens while the reader types', async () => {
    const begin = async () => {
      page = openPage(`<p><input id="field" /></p>${PAGE}`);
      document.querySelector<HTMLElement>('#field')!.focus();
      const [x, y] = centreOf('#m1');
      await movePointer([x - 8, y]);
      await userEvent.keyboard('ab');
    };
    await begin();
    await seenWithin(
      QUIET_AFTER_TYPING_MS,
      async () => {
        await userEvent.keyboard('c');
        await movePointer(centreOf('#m1'));
      },
      async () => {
        page.end();
        await begin();
      },
    );
    await wait(450);
    expect(title()).toBeNull();
  });
});

describe('pinned', () => {
  test('a card stays when the pointer leaves, another opens beside it, and Escape closes one after the other', async () => {
    page = openPage(PAGE);
    await movePointer(centreOf('#m1'));
    await expect.poll(title).toBe('Odile Maret');
    button('Pin').click();
    await movePointer([20, 400]);
    await wait(600);
    expect(title()).toBe('Odile Maret');
    await movePointer(centreOf('#m2'));
    await expect.poll(() => page.roots().length).toBe(2);
    await userEvent.keyboard('{Escape}');
    expect(page.roots().map((each) => each.querySelector('h2')?.textContent)).toEqual(['Odile Maret']);
    await userEvent.keyboard('{Escape}');
    expect(page.roots()).toHaveLength(0);
  });

  test('a card is moved with the arrow keys', async () => {
    await openByKey();
    button('Pin').click();
    await wait(30);
    const before = root().host.getBoundingClientRect();
    button('Move').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    const after = root().host.getBoundingClientRect();
    expect([after.left - before.left, after.top - before.top]).toEqual([24, 24]);
  });

  test.each(['altKey', 'ctrlKey', 'metaKey'])(
    'an arrow with %s on its handle stays the browser’s',
    async (modifier) => {
      await openByKey();
      button('Pin').click();
      await wait(30);
      const before = root().host.getBoundingClientRect().left;
      const init = { key: 'ArrowLeft', [modifier]: true, bubbles: true, cancelable: true };
      expect(button('Move').dispatchEvent(new KeyboardEvent('keydown', init))).toBe(true);
      expect(root().host.getBoundingClientRect().left).toBe(before);
    },
  );
});
