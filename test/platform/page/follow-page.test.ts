/** Popup and panel follow a page by this: the newest reading counts, and one that fails is said. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteInstalled } from '../../../platform/installed-note.ts';
import { followPage, type PageNow } from '../../../platform/page/follow-page.ts';
import type { PageState } from '../../../platform/page/page-state.ts';
import { readPage } from '../../../platform/page/read-page.ts';
import { DEFAULT_SETTINGS } from '../../../platform/schemas/settings.ts';
import { recordReport } from '../../../platform/tab-reports.ts';

vi.mock('../../../platform/page/read-page.ts', () => ({ readPage: vi.fn() }));
const reading = vi.mocked(readPage);

const TAB = { id: 7, url: 'https://paper.example/', status: 'complete' };
const OFF: PageState = { kind: 'off', site: 'paper.example' };
const EMPTY: PageState = { kind: 'read', site: 'paper.example', relevant: false, names: [], published: null };
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  fakeBrowser.reset();
  reading.mockReset();
  fakeBrowser.tabs.get = vi.fn(async () => TAB) as never;
});

function follow(askAgainMs?: readonly number[]): { said: PageNow[]; stop: () => void } {
  const said: PageNow[] = [];
  const stopper = new AbortController();
  const onPage = (page: PageNow) => void said.push(page);
  followPage(7, DEFAULT_SETTINGS, { onPage, ...(askAgainMs && { askAgainMs }) }, stopper.signal);
  return { said, stop: () => stopper.abort() };
}

const aReport = () => recordReport(7, { frameId: 0 }, { relevant: false, entities: [] });

test('an answer that comes after that of a later reading is not shown', async () => {
  const late = Promise.withResolvers<PageState>();
  reading.mockReturnValueOnce(late.promise).mockResolvedValueOnce(OFF);
  const { said, stop } = follow();
  await aReport();
  await settled();
  late.resolve(EMPTY);
  await settled();
  stop();
  expect(said).toEqual([OFF]);
});

test('a reading that fails is said with its reason, and the next one counts again', async () => {
  reading.mockRejectedValueOnce(new Error('the store is closed')).mockResolvedValueOnce(OFF);
  const { said, stop } = follow();
  await settled();
  await aReport();
  await settled();
  stop();
  expect(said).toEqual([{ kind: 'failed', site: null, reason: 'Error: the store is closed' }, OFF]);
});

test('a page without names is asked again before it is said that it has none, where there is time', async () => {
  reading.mockResolvedValue(EMPTY);
  const patient = follow([1, 1]);
  await vi.waitFor(() => expect(patient.said).toEqual([{ kind: 'loading' }, { kind: 'loading' }, EMPTY]));
  patient.stop();
  const hasty = follow();
  await settled();
  hasty.stop();
  expect(hasty.said).toEqual([EMPTY]);
});

test('a page that still loads is not said to have nothing', async () => {
  reading.mockResolvedValue({ kind: 'unreadable', why: 'reload', site: 'paper.example' });
  fakeBrowser.tabs.get = vi.fn(async () => ({ ...TAB, status: 'loading' })) as never;
  const { said, stop } = follow();
  await settled();
  stop();
  expect(said).toEqual([{ kind: 'loading' }]);
});

test('a page whose names the store did not know is read again when dossiers have changed', async () => {
  reading.mockResolvedValueOnce(EMPTY).mockResolvedValueOnce(OFF);
  const { said, stop } = follow();
  await settled();
  await noteInstalled([]);
  await settled();
  stop();
  expect(said).toEqual([EMPTY, OFF]);
});

test('a tab that is gone is closed', async () => {
  fakeBrowser.tabs.get = vi.fn(async () => Promise.reject(new Error('No tab with id: 7.'))) as never;
  const { said, stop } = follow();
  await settled();
  stop();
  expect(said).toEqual([{ kind: 'closed' }]);
});

test('what has stopped says nothing any more', async () => {
  reading.mockResolvedValue(OFF);
  const { said, stop } = follow();
  stop();
  await aReport();
  await settled();
  expect(said).toEqual([]);
});
