/** Asks the probe in a tab's frames, through the probe's own extension page. */
import type { DrivenPage } from '../driven-browser.ts';

export interface ProbedName {
  readonly surface: string;
  readonly entity: string;
  readonly marked: boolean;
  readonly link: string | null;
}

export interface ProbedPage {
  readonly story: boolean;
  readonly names: readonly ProbedName[];
}

export interface ProbeControl {
  /** All frames, the page first. */
  names(url: string): Promise<ProbedName[]>;
  ask<Answer>(url: string, question: object): Promise<Answer | null>;
}

/** What the functions below see of the extension API. */
interface Api {
  tabs: {
    query(filter: object): Promise<{ id: number; url: string }[]>;
    sendMessage(tab: number, message: object, options: { frameId: number }): Promise<unknown>;
  };
  webNavigation: { getAllFrames(details: { tabId: number }): Promise<{ frameId: number }[]> };
}
declare const browser: Api | undefined;
declare const chrome: Api;

export function probeControl(page: DrivenPage): ProbeControl {
  return {
    names: async (url) =>
      ((await page.evaluate(askFrames, url, { ask: 'names' })) as ProbedPage[]).flatMap(({ names }) => names),
    ask: async <Answer>(url: string, question: object) =>
      ((await page.evaluate(askFrames, url, question)) as (Answer | null)[])[0] ?? null,
  };
}

/** Runs in the extension page. Frames without a probe (too small, hidden) do not answer. */
async function askFrames(url: string, question: object): Promise<unknown[]> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const tab = (await api.tabs.query({})).findLast((candidate) => candidate.url.startsWith(url));
  if (!tab) throw new Error(`no tab of ${url}`);
  const frames = (await api.webNavigation.getAllFrames({ tabId: tab.id })).toSorted(
    (a, b) => a.frameId - b.frameId,
  );
  const answers: unknown[] = [];
  for (const { frameId } of frames) {
    try {
      answers.push(await api.tabs.sendMessage(tab.id, question, { frameId }));
    } catch {
      continue;
    }
  }
  return answers.filter((answer, i) => answer !== null || i === 0);
}
