/**
 * What the toolbar icon says of a tab: the number of entities of the story, a dash where Sidelight is off or paused, and
 * nothing on pages that are not about the story.
 */
import { browser } from '../../platform/browser.ts';
import { browserWords } from '../../platform/browser-words.ts';
import type { PageReport } from '../../platform/schemas/page-report.ts';
import type { Settings } from '../../platform/schemas/settings.ts';

/** The tokens `lamp` and `line-strong`: white on them has a contrast of 4.5 and more. */
const COUNT_COLOR = '#8a4f00';
const OFF_COLOR = '#6b6455';
/** In every language, and in the two or three letters that a badge has room for. */
const OFF_SIGN = '–';

export async function showCount(tabId: number, reports: readonly PageReport[]): Promise<void> {
  const count = countEntities(reports);
  if (count === 0) return show(tabId, '', COUNT_COLOR, browserWords('actionTitle'));
  return show(tabId, String(count), COUNT_COLOR, browserWords('actionFound', String(count)));
}

/** Before a page has reported, and where it never will. */
export async function showState(tabId: number, settings: Settings, isOn: boolean): Promise<void> {
  if (isOn) return show(tabId, '', COUNT_COLOR, browserWords('actionTitle'));
  return show(tabId, OFF_SIGN, OFF_COLOR, browserWords(settings.paused ? 'actionPaused' : 'actionOff'));
}

function countEntities(reports: readonly PageReport[]): number {
  const keys = reports
    .filter(({ relevant }) => relevant)
    .flatMap(({ entities }) => entities.map(({ dossier, entity }) => `${dossier}/${entity}`));
  return new Set(keys).size;
}

async function show(tabId: number, text: string, color: string, title: string): Promise<void> {
  const { action } = browser;
  // The tab may be gone by now; then there is nothing to show. Firefox for Android has no badge to colour.
  await Promise.allSettled([
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title }),
    action.setBadgeBackgroundColor?.({ tabId, color }),
  ]);
}
