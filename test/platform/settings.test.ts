/** Settings are the reader's: what cannot be read is said and kept, never replaced. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../platform/schemas/settings.ts';
import { readSettings, replaceSettings, updateSettings } from '../../platform/settings.ts';

beforeEach(() => fakeBrowser.reset());

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];

test('nothing stored means the defaults, and no problem', async () => {
  expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
});

describe.each([
  ['a text', 'dark mode please'],
  ['a list', [1, 2, 3]],
  ['a wrong value', { version: 1, theme: 'purple' }],
  ['an unknown key', { version: 1, colour: 'red' }],
  ['a version from the future', { version: 99 }],
  ['no version', { theme: 'dark' }],
])('stored settings that are %s', (_what, broken) => {
  test('are told in one sentence and worked around', async () => {
    await store(broken);
    const { settings, problem } = await readSettings();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problem).toMatch(
      /^The stored settings cannot be read \(.+\)\. Sidelight works with its defaults and has left/,
    );
  });

  test('are never overwritten by a change', async () => {
    await store(broken);
    const changed = await updateSettings((settings) => ({ ...settings, paused: true }));
    expect(changed.ok).toBe(false);
    expect(await stored()).toEqual(broken);
  });

  test('give way when the reader resets them', async () => {
    await store(broken);
    expect((await replaceSettings(DEFAULT_SETTINGS)).ok).toBe(true);
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
  });
});

test('the last settings that could be read stand in for broken ones', async () => {
  await updateSettings((settings) => ({ ...settings, theme: 'dark' }));
  await store('broken');
  const { settings, problem } = await readSettings();
  expect(settings.theme).toBe('dark');
  expect(problem).toContain('the last ones that could be read');
});
