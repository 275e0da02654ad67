/** Badge, popup and panel learn from here what the frames of a tab found. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../../platform/schemas/page-report.ts';
import {
  forgetFrame,
  forgetReports,
  recordReport,
  reportsOf,
  watchReports,
} from '../../platform/tab-reports.ts';

const report = (mentions: number): PageReport => ({
  relevant: true,
  entities: [{ dossier: 'harbour', entity: 'tarsk', mentions, marked: true }],
});

beforeEach(() => fakeBrowser.reset());

test('reports of several frames that arrive at once are all kept', async () => {
  await Promise.all([
    recordReport(7, { frameId: 0 }, report(1)),
    recordReport(7, { frameId: 12 }, report(2)),
    recordReport(8, { frameId: 0 }, report(3)),
  ]);
  expect([...(await reportsOf(7))]).toEqual([
    [0, report(1)],
    [12, report(2)],
  ]);
});

test('a frame that shows another page takes its own report along, and no other', async () => {
  await recordReport(7, { frameId: 0 }, report(1));
  await recordReport(7, { frameId: 12 }, report(2));
  expect(await forgetFrame(7, { frameId: 12 })).toEqual([report(1)]);
  expect([...(await reportsOf(7))]).toEqual([[0, report(1)]]);
});

test('a document that takes leave late takes nothing from the one that its frame shows by now', async () => {
  await recordReport(7, { frameId: 12, document: 'second' }, report(2));
  expect(await forgetFrame(7, { frameId: 12, document: 'first' })).toEqual([report(2)]);
  expect(await forgetFrame(7, { frameId: 12, document: 'second' })).toEqual([]);
  expect((await reportsOf(7)).size).toBe(0);
});

test('what comes while a tab is forgotten is kept', async () => {
  await recordReport(7, { frameId: 0 }, report(1));
  await Promise.all([forgetReports(7), recordReport(7, { frameId: 12 }, report(2))]);
  expect([...(await reportsOf(7))]).toEqual([[12, report(2)]]);
});

test('a tab that never reported has no reports', async () => {
  expect((await reportsOf(99)).size).toBe(0);
});

test('watchers hear of each tab whose reports change or are forgotten, until they stop', async () => {
  const listener = vi.fn();
  const stopper = new AbortController();
  watchReports(listener, stopper.signal);
  await recordReport(7, { frameId: 0 }, report(1));
  await forgetReports(7);
  await fakeBrowser.storage.local.set({ 'report:5': {} });
  stopper.abort();
  await recordReport(9, { frameId: 0 }, report(1));
  expect(listener.mock.calls).toEqual([[7], [7]]);
});
