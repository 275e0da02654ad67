/** Every state of the card, in a real browser: axe finds nothing, nothing sticks out, targets can be hit. */
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import ar from '../../data/locales/card/ar.json' with { type: 'json' };
import de from '../../data/locales/card/de.json' with { type: 'json' };
import fr from '../../data/locales/card/fr.json' with { type: 'json' };
import ru from '../../data/locales/card/ru.json' with { type: 'json' };
import { ENGLISH, mountState, type Look } from '../gallery/mount-state.tsx';
import { saying, STATES, type CardState } from '../gallery/states.tsx';

const LOOKS: readonly (readonly [string, Look])[] = [
  ['light', { ...ENGLISH, theme: 'light' }],
  ['dark', { ...ENGLISH, theme: 'dark' }],
  ['narrow', { ...ENGLISH, width: 280 }],
  ['right to left', { ...ENGLISH, language: 'ar', catalogue: ar }],
];

/** WCAG 2.2, 2.5.8: at least this many CSS px, or enough room around; our buttons keep the first. */
const LEAST_TARGET = 24;

afterEach(() => document.querySelectorAll('sidelight-card').forEach((host) => host.remove()));

function mount(state: CardState, look: Look): Promise<HTMLElement> {
  document.documentElement.lang = 'en';
  return mountState(state, look);
}

describe.each(LOOKS)('%s', (_name, look) => {
  test.each(STATES.map((state) => [state.name, state] as const))('%s', async (_state, state) => {
    const host = await mount(state, look);
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );

    const root = host.shadowRoot!;
    const body = root.querySelector('.body')!;
    expect(body.scrollWidth).toBeLessThanOrEqual(body.clientWidth);
    const small = [...root.querySelectorAll<HTMLElement>('button:not(.name), a.passage')].filter(
      (target) => target.getBoundingClientRect().height < LEAST_TARGET,
    );
    expect(small.map((target) => target.textContent)).toEqual([]);
  });
});

test.each([
  ['de', de],
  ['fr', fr],
  ['ru', ru],
  ['ar', ar],
] as const)('in %s nothing sticks out of a narrow card in any state', async (language, catalogue) => {
  const wide: string[] = [];
  for (const state of STATES) {
    const host = await mount(state, { ...ENGLISH, width: 280, language, catalogue });
    const body = host.shadowRoot!.querySelector('.body')!;
    if (body.scrollWidth > body.clientWidth) wide.push(state.name);
    host.remove();
  }
  expect(wide).toEqual([]);
});

test('from right to left neither a Latin publisher nor a Latin note tears what stands beside it', async () => {
  const host = await mount(
    STATES.find(({ name }) => name === 'source-details')!,
    { ...ENGLISH, language: 'ar', catalogue: ar },
  );
  const details = host.shadowRoot!.querySelector('.details')!;
  const link = details.querySelector('.copies a')!.getBoundingClientRect();
  expect(details.querySelector('.copies .soft')!.getBoundingClientRect().right).toBeLessThan(link.left + 1);

  const published = details.querySelector('.soft')!;
  const place = (words: string) => {
    const texts = document.createTreeWalker(published, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const at = text.data.indexOf(words);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + words.length);
      return range.getBoundingClientRect();
    }
    throw new Error(`"${words}" is not there.`);
  };
  expect(place('14').right).toBeLessThan(place('The Lantern').left);
});

test('forty claims are there to the last', async () => {
  const state = STATES.find(({ name }) => name === 'forty-claims')!;
  const host = await mount(
    { ...state, press: [20, 17].map((more) => saying('action.showMore', more)) },
    ENGLISH,
  );
  const claims = [...host.shadowRoot!.querySelectorAll('.claims .claim-text')];
  expect(claims.at(-1)!.textContent).toMatch(/^40\./u);
});

test('who says so is told in words and by a shape, never by colour alone', async () => {
  const host = await mount(
    STATES.find(({ name }) => name === 'all-claims')!,
    ENGLISH,
  );
  const said = [...host.shadowRoot!.querySelectorAll('.attribution')];
  const shapes = new Map(
    said.map((each) => [each.querySelector('.kind')!.textContent, each.querySelector('svg')!.innerHTML]),
  );
  expect([...shapes.keys()].toSorted()).toEqual([
    'Institution:',
    'Not named:',
    'On the record:',
    'The paper itself:',
  ]);
  expect(new Set(shapes.values()).size).toBe(4);
});

test('buttons keep their language, what the dossier says may be translated', async () => {
  const host = await mount(
    STATES.find(({ name }) => name === 'person')!,
    ENGLISH,
  );
  const said = (selector: string) =>
    [...host.shadowRoot!.querySelectorAll<HTMLElement>(selector)].map((element) => element.translate);
  expect(new Set(said('.toolbar button, .disclosure > button, h3'))).toEqual(new Set([false]));
  expect(new Set(said('.fact, .claim-text, .description'))).toEqual(new Set([true]));
});

test('a claim that supports another does not offer that other again', async () => {
  const host = await mount(
    STATES.find(({ name }) => name === 'supporting-account')!,
    ENGLISH,
  );
  const supporting = host.shadowRoot!.querySelector('.claims .disclosed')!;
  expect(supporting.textContent).toContain('An audit by the town');
  expect(supporting.textContent).not.toContain('Supports 1 claim');
});

test('text spacing of a reader’s own cuts nothing off', async () => {
  const host = await mount(
    STATES.find(({ name }) => name === 'person')!,
    ENGLISH,
  );
  const spacing = new CSSStyleSheet();
  // WCAG 1.4.12
  spacing.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  host.shadowRoot!.adoptedStyleSheets = [...host.shadowRoot!.adoptedStyleSheets, spacing];
  const cut = [...host.shadowRoot!.querySelectorAll<HTMLElement>('p, h2, h3, button')].filter(
    (element) =>
      !element.closest('.hidden') && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
  );
  expect(cut.map((element) => element.textContent)).toEqual([]);
});

test.each([280, 380])(
  'in a card %i px wide a long speaker begins beside the word for their kind',
  async (width) => {
    const host = await mount(
      STATES.find(({ name }) => name === 'all-claims')!,
      { ...ENGLISH, width },
    );
    const said = [...host.shadowRoot!.querySelectorAll('.attribution:has(> .kind + button)')];
    expect(said.map(({ textContent }) => textContent)).toContain(
      'On the record: August Tennant, the harbour’s former notary',
    );
    for (const each of said) {
      const [kind, speaker] = [...each.querySelectorAll('.kind, .speaker')].map((part) =>
        part.getBoundingClientRect(),
      );
      expect(Math.abs(kind!.top - speaker!.top)).toBeLessThan(kind!.height / 2);
    }
  },
);

test('the line over the ways out of a card is as long as those between its parts', async () => {
  const host = await mount(
    STATES.find(({ name }) => name === 'person')!,
    ENGLISH,
  );
  const edges = ['section', 'footer'].map((part) => {
    const { left, right } = host.shadowRoot!.querySelector(`.body ${part}`)!.getBoundingClientRect();
    return [left, right];
  });
  expect(edges[1]).toEqual(edges[0]);
});
