/** Settings are the reader's: what cannot be read is said and kept, never replaced. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../platform/schemas/settings.ts';
import { readSettings, replaceSettings, updateSettings } from '../../platform/settings.ts';
import { upgradeSettings } from '../../platform/upgrade-settings.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

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
  test('are told and worked around', async () => {
    await store(broken);
    const { settings, problem } = await readSettings();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problem).toEqual({ detail: expect.stringMatching(/^\w+: ./), worksWith: 'defaults' });
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
  expect(problem?.worksWith).toBe('last-good');
});

describe('settings of earlier versions', () => {
  const steps = {
    1: ({ colour, ...rest }: Record<string, unknown>) => ({ ...rest, version: 2, theme: colour }),
    2: (settings: Record<string, unknown>) => ({ ...settings, version: 3, seen: true }),
  };

  test('are brought to the present one, step by step', () => {
    expect(upgradeSettings({ version: 1, colour: 'dark' }, steps, 3)).toEqual({
      ok: true,
      value: { version: 3, theme: 'dark', seen: true },
    });
  });

  test('of the present version are left as they are', () => {
    const settings = { version: 3, theme: 'dark' };
    expect(upgradeSettings(settings, steps, 3)).toEqual({ ok: true, value: settings });
  });

  test('that no step leads from are refused', () => {
    expect(upgradeSettings({ version: 0 }, steps, 3)).toEqual({
      ok: false,
      error: 'version: no upgrade from 0',
    });
  });
});

describe('a browser that stores nothing any more', () => {
  beforeEach(
    () => void vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room left')),
  );

  test.each([
    ['a change', () => updateSettings((settings) => ({ ...settings, paused: true }))],
    ['a reset', () => replaceSettings(DEFAULT_SETTINGS)],
  ])('refuses %s with its reason, which somebody can be told', async (_what, save) => {
    expect(await save()).toEqual({ ok: false, error: expect.stringContaining('no room left') });
  });
});
