/** Where Sidelight is on, and what the icon says, as pages and their frames ask for it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentHandlers } from '../../entrypoints/background/content-handlers.ts';
import type { DossierLibrary } from '../../entrypoints/background/dossier-library.ts';
import type { MessageSender } from '../../platform/browser.ts';
import { updateSettings } from '../../platform/settings.ts';

const setBadgeText = vi.fn(async (_details: { tabId: number; text: string }) => undefined);

beforeEach(async () => {
  fakeBrowser.reset();
  setBadgeText.mockClear();
  const action = {
    setBadgeText,
    setTitle: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
  };
  Object.assign(fakeBrowser, { action, i18n: { getMessage: (key: string) => key } });
  await updateSettings((settings) => ({ ...settings, sitesOff: ['off.example'] }));
});

const handlers = contentHandlers({
  library: {
    gazetteer: async () => ({ version: 'one', buffer: new ArrayBuffer(8) }),
    keysOf: async () => [],
  } as unknown as DossierLibrary,
  ready: async () => undefined,
});

function senderIn(tabUrl: string, frame?: string): MessageSender {
  const place = frame === undefined ? { frameId: 0, url: tabUrl } : { frameId: 3, url: frame };
  return { tab: { id: 7, url: tabUrl }, ...place } as MessageSender;
}

test.each([
  { who: 'a page of a site that is on', tab: 'https://on.example/a', on: true },
  { who: 'a page of a site that is off', tab: 'https://off.example/a', on: false },
  {
    who: 'a frame of a site that is off, in a page that is on',
    tab: 'https://on.example/a',
    frame: 'https://off.example/f',
    on: false,
  },
  {
    who: 'a frame of a site that is on, in a page that is off',
    tab: 'https://off.example/a',
    frame: 'https://on.example/f',
    on: false,
  },
])('$who is read: $on', async ({ tab, frame, on }) => {
  const setup = await handlers.getPageSetup({}, senderIn(tab, frame));
  expect(setup).toMatchObject({ ok: true, value: { on } });
});

test.each([
  { tab: 'https://on.example/a', text: '1' },
  { tab: 'https://off.example/a', text: '–' },
])('what a frame has found in $tab leaves "$text" on the icon', async ({ tab, text }) => {
  const report = {
    relevant: true,
    entities: [{ dossier: 'harbour', entity: 'tarsk', mentions: 2, marked: true }],
  };
  await handlers.reportPage(report, senderIn(tab, 'https://on.example/f'));
  expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text });
});

test('a frame that goes takes its names off the icon, and leaves those of the page', async () => {
  const report = (...ids: readonly string[]) => ({
    relevant: true,
    entities: ids.map((entity) => ({ dossier: 'harbour', entity, mentions: 1, marked: true })),
  });
  const page = senderIn('https://on.example/a');
  const frame = senderIn('https://on.example/a', 'https://on.example/f');
  await handlers.reportPage(report('tarsk'), page);
  await handlers.reportPage(report('ela-marvin', 'quay-four'), frame);
  expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '3' });
  await handlers.leavePage({}, frame);
  expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '1' });
});
