/** What each tab's frames reported, for badge, popup and panel; kept over the background's sleep, gone with the browser. */
import { browser, type StorageChange } from './browser.ts';
import type { PageReport } from './schemas/page-report.ts';

const PREFIX = 'report:';

/** Reports arrive from several frames at once; each is added to what the others left. */
let lastWrite: Promise<unknown> = Promise.resolve();

/** A frame shows one document after the other, each of which has an id of its own. */
export interface ReportingFrame {
  readonly frameId: number;
  readonly document?: string;
}

interface Kept {
  readonly report: PageReport;
  readonly document?: string;
}

/** Keeps the report of one frame and returns those of all frames of the tab. */
export function recordReport(
  tabId: number,
  { frameId, ...document }: ReportingFrame,
  report: PageReport,
): Promise<PageReport[]> {
  return inTurn(async () => {
    const frames = { ...(await readFrames(tabId)), [frameId]: { report, ...document } };
    await browser.storage.session.set({ [PREFIX + tabId]: frames });
    return reportsIn(frames);
  });
}

/**
 * A frame inside began another page, or is gone; returns the reports of the others. A document whose farewell comes late
 * takes nothing from the one that the frame shows by now.
 */
export function forgetFrame(tabId: number, { frameId, document }: ReportingFrame): Promise<PageReport[]> {
  return inTurn(async () => {
    const frames = await readFrames(tabId);
    const { [frameId]: gone, ...others } = frames;
    if (!gone || (document !== undefined && gone.document !== document)) return reportsIn(frames);
    await browser.storage.session.set({ [PREFIX + tabId]: others });
    return reportsIn(others);
  });
}

/** The tab shows another page, or is closed: what its frames said no longer holds. */
export function forgetReports(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(PREFIX + tabId));
}

function inTurn<Value>(change: () => Promise<Value>): Promise<Value> {
  const write = lastWrite.then(change);
  lastWrite = write.catch(() => undefined);
  return write;
}

/** What each frame of a tab reported on its present page, by frame id; empty where nothing did. */
export async function reportsOf(tabId: number): Promise<ReadonlyMap<number, PageReport>> {
  const frames = await readFrames(tabId);
  return new Map(Object.entries(frames).map(([frameId, { report }]) => [Number(frameId), report]));
}

/** Calls `listener` with the tab's id after each change of its reports, also when they are forgotten. */
export function watchReports(listener: (tabId: number) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, StorageChange>, area: string) => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) {
      if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)));
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

function reportsIn(frames: Readonly<Record<string, Kept>>): PageReport[] {
  return Object.values(frames).map(({ report }) => report);
}

async function readFrames(tabId: number): Promise<Record<string, Kept>> {
  const stored = await browser.storage.session.get(PREFIX + tabId);
  return (stored[PREFIX + tabId] ?? {}) as Record<string, Kept>;
}
