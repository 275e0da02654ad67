/** Controls in a real browser: by keyboard, for screen readers, in both directions. */
import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button } from '../../components/controls/button.tsx';
import { SearchField } from '../../components/controls/search-field.tsx';
import { SegmentedControl } from '../../components/controls/segmented-control.tsx';
import { Switch } from '../../components/controls/switch.tsx';
import { TabPanel, Tabs } from '../../components/controls/tabs.tsx';
import { createTranslation, TranslationContext } from '../../components/translation.ts';
import '../../components/page/page.css';

afterEach(() => render(null, document.body));

function show(view: ComponentChild, language = 'en'): void {
  document.documentElement.lang = language;
  const translation = createTranslation(language, {});
  document.documentElement.dir = translation.direction;
  render(
    <TranslationContext.Provider value={translation}>
      <main>{view}</main>
    </TranslationContext.Provider>,
    document.body,
  );
}

const TABS = [
  { id: 'names', label: 'Names' },
  { id: 'claims', label: 'Claims', count: '441' },
  { id: 'map', label: 'Map' },
] as const;

function ThreeTabs() {
  const [selected, select] = useState<(typeof TABS)[number]['id']>('names');
  return (
    <>
      <Tabs label="Views" tabs={TABS} selected={selected} onSelect={select} name="test" />
      <TabPanel name="test" id={selected}>
        <p>shows {selected}</p>
      </TabPanel>
    </>
  );
}

const shown = () => document.querySelector('[role="tabpanel"]')!.textContent;

test.each([
  ['en', ['{ArrowRight}'], 'shows claims'],
  ['en', ['{ArrowRight}', '{ArrowRight}', '{ArrowRight}'], 'shows names'],
  ['en', ['{ArrowLeft}'], 'shows map'],
  ['en', ['{End}', '{ArrowLeft}'], 'shows claims'],
  ['en', ['{End}', '{Home}'], 'shows names'],
  ['ar', ['{ArrowLeft}'], 'shows claims'],
] as const)('in %s the keys %j lead along the tabs to "%s"', async (language, keys, expected) => {
  show(<ThreeTabs />, language);
  await userEvent.keyboard('{Tab}');
  for (const key of keys) await userEvent.keyboard(key);
  expect(shown()).toBe(expected);
  expect(document.activeElement).toBe(document.querySelector('[aria-selected="true"]'));
});

test('the row of tabs is one stop of the Tab key', async () => {
  show(
    <>
      <ThreeTabs />
      <Button>After</Button>
    </>,
  );
  await userEvent.keyboard('{Tab}{Tab}');
  expect(document.activeElement?.textContent).toBe('After');
});

function Everything() {
  const [on, turn] = useState(false);
  const [look, choose] = useState('underline');
  const [text, type] = useState('');
  return (
    <>
      <Switch label="On this site" note="Reloads nothing." checked={on} onChange={turn} />
      <SegmentedControl
        label="Look"
        showsLabel
        choices={['underline', 'shade', 'none'].map((value) => ({ value, label: value }))}
        value={look}
        onChange={choose}
      />
      <SearchField label="Search names" value={text} onInput={type} />
      <Button weight="primary">Open</Button>
      <Button weight="icon" label="Close">
        ×
      </Button>
      <output>{JSON.stringify({ on, look, text })}</output>
    </>
  );
}

const said = () => JSON.parse(document.querySelector('output')!.textContent) as unknown;

test('switch, choices and search field work by keyboard; Escape empties the field', async () => {
  show(<Everything />);
  await userEvent.keyboard('{Tab} {Tab}{ArrowRight}{Tab}harbour');
  expect(said()).toEqual({ on: true, look: 'shade', text: 'harbour' });
  await userEvent.keyboard('{Escape}');
  expect(said()).toEqual({ on: true, look: 'shade', text: '' });
});

test.each([
  ['en', 'harbour', 'right'],
  ['en', 'مرفأ', 'right'],
  ['ar', 'harbour', 'left'],
  ['ar', 'مرفأ', 'left'],
])(
  'in %s the cross that takes “%s” back stands on the %s, away from the glass',
  async (language, words, side) => {
    show(<Everything />, language);
    const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
    await userEvent.fill(field, words);
    const { width, height } = field.getBoundingClientRect();
    await userEvent.click(field, { position: { x: side === 'left' ? 12 : width - 12, y: height / 2 - 6 } });
    await expect.poll(said).toMatchObject({ text: '' });
  },
);

test.each(['light', 'dark'])('axe finds nothing in the controls, %s', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  show(
    <>
      <Everything />
      <ThreeTabs />
    </>,
  );
  const { violations } = await axe.run(document.querySelector('main')!);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  delete document.documentElement.dataset['theme'];
});
