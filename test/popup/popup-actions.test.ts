/** The popup does what its buttons say, and no more than the reader has allowed. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { popupActions } from '../../entrypoints/popup/popup-actions.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('window', { close: () => undefined });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test.each([
  { answer: 'allows the sites', isAllowed: true, reloads: [[7]] },
  { answer: 'refuses', isAllowed: false, reloads: [] },
])(
  'the page is loaded anew only for a reader who allows it: one who $answer',
  async ({ isAllowed, reloads }) => {
    fakeBrowser.permissions.request = vi.fn(async () => isAllowed) as never;
    const reload = (fakeBrowser.tabs.reload = vi.fn(async () => undefined));
    popupActions({ id: 7, url: 'https://paper.example/' }, () => undefined).allowSites();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(reload.mock.calls).toEqual(reloads);
  },
);
