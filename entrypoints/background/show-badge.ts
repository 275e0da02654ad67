/** The number of marked entities on the toolbar icon; quiet on pages that are not about the story. */
import { browser } from '../../platform/browser.ts';
import type { PageReport } from '../../platform/schemas/page-report.ts';

export async function showBadge(tabId: number, reports: readonly PageReport[]): Promise<void> {
  const entities = new Set(
    reports
      .filter((report) => report.relevant)
      .flatMap((report) => report.entities)
      .map(({ dossier, entity }) => `${dossier}/${entity}`),
  );
  const text = entities.size === 0 ? '' : String(entities.size);
  // The tab may be gone by now; then there is nothing to show.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}
