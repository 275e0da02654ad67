/** What each tab's frames reported, for badge, popup and panel; kept over the background's sleep, gone with the browser. */
import { browser } from './browser.ts';
import type { PageReport } from './schemas/page-report.ts';

const PREFIX = 'report:';

/** Reports arrive from several frames at once; each is added to what the others left. */
let lastWrite: Promise<unknown> = Promise.resolve();

/** Keeps the report of one frame and returns those of all frames of the tab. */
export function recordReport(tabId: number, frameId: number, report: PageReport): Promise<PageReport[]> {
  const write = lastWrite.then(async (): Promise<PageReport[]> => {
    const frames = { ...(await readFrames(tabId)), [frameId]: report };
    await browser.storage.session.set({ [PREFIX + tabId]: frames });
    return Object.values(frames);
  });
  lastWrite = write.catch(() => undefined);
  return write;
}

/** A tab's top frame began a new page: what its frames said before no longer holds. */
export async function forgetReports(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

async function readFrames(tabId: number): Promise<Record<string, PageReport>> {
  const stored = await browser.storage.session.get(PREFIX + tabId);
  return (stored[PREFIX + tabId] ?? {}) as Record<string, PageReport>;
}
