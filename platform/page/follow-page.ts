/** What can be said of a tab's page, told again whenever it loads, its frames report something, or dossiers change. */
import { browser } from '../browser.ts';
import { watchInstalled } from '../installed-note.ts';
import type { Settings } from '../schemas/settings.ts';
import { watchReports } from '../tab-reports.ts';
import { watchTab } from './follow-tab.ts';
import type { PageState } from './page-state.ts';
import { readPage } from './read-page.ts';

export type PageNow =
  | PageState
  /** Not known yet: the page loads, or has not been read. */
  | { readonly kind: 'loading' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly site: null; readonly reason: string };

export interface FollowOptions {
  readonly onPage: (page: PageNow) => void;
  /**
   * A page that has just come needs a moment until its script reads: after these pauses it is asked again before it is
   * said that it has nothing.
   */
  readonly askAgainMs?: readonly number[];
}

export function followPage(
  tabId: number,
  settings: Settings,
  { onPage, askAgainMs = [] }: FollowOptions,
  signal: AbortSignal,
): void {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = async (attempt: number) => {
    clearTimeout(timer);
    const own = ++turn;
    const { page, isLoading } = await look(tabId, settings);
    if (signal.aborted || own !== turn) return; // another reading has begun since, and knows more
    const wait = askAgainMs[attempt];
    const isSilent = isStillSilent(page);
    onPage(isSilent && (isLoading || wait !== undefined) ? { kind: 'loading' } : page);
    if (isSilent && wait !== undefined) timer = setTimeout(() => void read(attempt + 1), wait);
  };
  const readAnew = () => void read(0);
  signal.addEventListener('abort', () => clearTimeout(timer));
  watchTab(tabId, readAnew, signal);
  watchReports((id) => id === tabId && readAnew(), signal);
  // Names without a dossier are left out; a page that finds the same ones afterwards reports nothing new.
  watchInstalled(readAnew, signal);
  readAnew();
}

/** Never throws: what is wrong is what there is to say. */
async function look(tabId: number, settings: Settings): Promise<{ page: PageNow; isLoading: boolean }> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return { page: { kind: 'closed' }, isLoading: false };
  const isLoading = tab.status === 'loading';
  try {
    return { page: await readPage({ id: tabId, url: tab.url }, settings), isLoading };
  } catch (error) {
    return { page: { kind: 'failed', site: null, reason: String(error) }, isLoading };
  }
}

function isStillSilent(page: PageNow): boolean {
  return (
    (page.kind === 'unreadable' && page.why === 'reload') || (page.kind === 'read' && page.names.length === 0)
  );
}
