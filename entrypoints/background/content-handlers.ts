/** Answers to content scripts. */
import { localDay } from '../../engine/edtf/local-day.ts';
import { ok, type Result } from '../../engine/result.ts';
import type { MessageSender, Tab } from '../../platform/browser.ts';
import { extensionToContent, type Answer, type contentToBackground } from '../../platform/messages.ts';
import { sendMessage, type Handlers } from '../../platform/messenger.ts';
import type { PageReport } from '../../platform/schemas/page-report.ts';
import type { PageSettings, RejectedReading, Rejection, Settings } from '../../platform/schemas/settings.ts';
import { noteSeen } from '../../platform/seen-entities.ts';
import { placeOf } from '../../platform/sender-place.ts';
import { readSettings, updateSettings } from '../../platform/settings.ts';
import { retryWhenLost } from '../../platform/store/retry-when-lost.ts';
import { isSiteOff } from '../../platform/sites-off.ts';
import { forgetFrame, forgetReports, recordReport, type ReportingFrame } from '../../platform/tab-reports.ts';
import { injectScript, readPackagedJson } from './card-files.ts';
import type { DossierLibrary } from './dossier-library.ts';
import { encodePart } from './gazetteer-parts.ts';
import { openPanel } from './open-panel.ts';
import { pageSettingsFor } from './page-settings.ts';
import { showCount, showState } from './show-badge.ts';
import { switchOff } from './switch-site.ts';

export interface HandlerDeps {
  readonly library: DossierLibrary;
  /** Resolves once the store holds the built-in dossiers, also after it was lost. */
  readonly ready: () => Promise<void>;
}

export function contentHandlers({ library, ready }: HandlerDeps): Handlers<typeof contentToBackground> {
  const fromStore = <T>(work: (settings: Settings) => Promise<T>): Promise<T> =>
    retryWhenLost(async () => {
      await ready();
      return work((await readSettings()).settings);
    });
  return {
    async getPageSetup(_params, sender) {
      await beginPage(sender);
      return fromStore(() => setUpPage(sender, library));
    },
    getGazetteerPart: ({ version, part }) =>
      fromStore(async (settings) => encodePart(await library.gazetteer(settings), version, part)),
    briefEntities: ({ keys }) => fromStore(async (settings) => ok(await library.brief(keys, settings))),
    async reportPage(report, sender) {
      const { tab } = sender;
      if (tab?.id !== undefined) await showFound(tab, await recordReport(tab.id, frameOf(sender), report));
      return ok({});
    },
    async leavePage(_params, sender) {
      const { tab, frameId = 0 } = sender;
      // What comes after a whole page says so itself.
      if (frameId !== 0 && tab?.id !== undefined)
        await showFound(tab, await forgetFrame(tab.id, frameOf(sender)));
      return ok({});
    },
    async rejectReading(rejection, sender) {
      const reading = readingOf(rejection, sender);
      const saved = await updateSettings((settings) => ({
        ...settings,
        rejectedReadings: [...settings.rejectedReadings, reading],
      }));
      return saved.ok ? ok({}) : saved;
    },
    async acceptReading(rejection, sender) {
      const same = JSON.stringify(readingOf(rejection, sender));
      const saved = await updateSettings((settings) => ({
        ...settings,
        rejectedReadings: settings.rejectedReadings.filter((other) => JSON.stringify(other) !== same),
      }));
      return saved.ok ? ok({}) : saved;
    },
    async noteRead(key) {
      await noteSeen(key, localDay(new Date()));
      return ok({});
    },
    switchOffHere: (_params, sender) => switchOff(placeOf(sender).site),
    loadResolver: (_params, sender) => injectScript(sender, '/resolver.js'),
    loadCard: (_params, sender) => injectScript(sender, '/card.js'),
    getCatalogue: ({ language }) => readPackagedJson(`/locales/card/${language}.json`),
    getLandOutline: () => readPackagedJson('/land-outline.json'),
    openPanel: (params, sender) => openPanel(params, sender),
  };
}

function frameOf({ frameId = 0, documentId }: MessageSender): ReportingFrame {
  return documentId === undefined ? { frameId } : { frameId, document: documentId };
}

function readingOf(rejection: Rejection, sender: MessageSender): RejectedReading {
  const { page, site } = placeOf(sender);
  return { ...rejection, where: { page, site, always: '' }[rejection.scope] };
}

type PageSetup = Answer<typeof contentToBackground, 'getPageSetup'>;

async function setUpPage(sender: MessageSender, library: DossierLibrary): Promise<Result<PageSetup, string>> {
  const { settings, problem } = await readSettings();
  if (problem !== null) console.error(`Sidelight: the stored settings cannot be read: ${problem.detail}`);
  const place = placeOf(sender);
  // Who has switched a site off wants nothing in its pages, whosever frames stand in them.
  const on = isOn(settings, place.site) && isOnInTab(settings, sender.tab);
  if (sender.frameId === 0 && sender.tab?.id !== undefined) void showState(sender.tab.id, settings, on);
  const gazetteer = await library.gazetteer(settings);
  return ok({
    on,
    settings: await withEveryKey(library, settings, pageSettingsFor(settings, place)),
    gazetteer: { version: gazetteer.version, byteLength: gazetteer.buffer.byteLength },
  });
}

/**
 * A frame shows another page, or the same anew. Frames inside may have reported before the page around them says that it
 * begins: they are asked once more.
 */
async function beginPage({ tab, frameId = 0 }: MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  if (frameId !== 0) return showFound(tab, await forgetFrame(tab.id, { frameId }));
  await forgetReports(tab.id);
  void sendMessage(extensionToContent, 'reportAgain', {}, { tabId: tab.id });
}

/** The icon speaks of the site in the tab: where that is off, it says so, whatever frames of other sites have found. */
async function showFound(tab: Tab, reports: readonly PageReport[]): Promise<void> {
  if (tab.id === undefined) return;
  const { settings } = await readSettings();
  if (isOnInTab(settings, tab)) await showCount(tab.id, reports);
  else await showState(tab.id, settings, false);
}

/** A reading that was rejected stays so when the dossiers change their order, and the entity its first key. */
async function withEveryKey(
  library: DossierLibrary,
  settings: Settings,
  page: PageSettings,
): Promise<PageSettings> {
  const readings = await Promise.all(
    page.rejectedReadings.map(async (reading) => {
      const keys = await library.keysOf(reading, settings);
      return keys.map((key) => ({ ...reading, ...key }));
    }),
  );
  return { ...page, rejectedReadings: readings.flat() };
}

function isOnInTab(settings: Settings, tab: Tab | undefined): boolean {
  return tab === undefined || isOn(settings, placeOf({ tab, frameId: 0 }).site);
}

function isOn(settings: Settings, site: string): boolean {
  return !settings.paused && !isSiteOff(settings.sitesOff, site);
}
