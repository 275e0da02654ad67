/** The background: the one owner of dossiers, settings and reports. Registers listeners at once, then loads. */
import { defineBackground } from 'wxt/utils/define-background';
import { ok } from '../../engine/result.ts';
import { contentToBackground, pagesToBackground } from '../../platform/messages.ts';
import { answerMessages } from '../../platform/messenger.ts';
import { readSettings, watchSettings } from '../../platform/settings.ts';
import { fromExtension, fromPage } from '../../platform/sender-rules.ts';
import { browser } from '../../platform/browser.ts';
import { logFailure } from '../../platform/log-failure.ts';
import { forgetReports } from '../../platform/tab-reports.ts';
import { announceDossiers } from './announce-dossiers.ts';
import { answerCommands } from './commands.ts';
import { contentHandlers } from './content-handlers.ts';
import { DossierLibrary } from './dossier-library.ts';
import { once } from './once.ts';
import { openWelcomeOnInstall } from './first-run.ts';
import { answerOmnibox } from './omnibox.ts';
import { tellPages } from './tell-pages.ts';

/** Less than the half minute after which browsers end a background that has nothing to do. */
const TIDY_AFTER_MS = 5_000;

export default defineBackground(() => {
  const library = new DossierLibrary(() => {
    restoring = once(restorePackaged);
    logFailure(ready().then(tellPages), 'the packaged dossiers were not restored');
  });
  const restorePackaged = async () => {
    const restored = await library.ensureBuiltIns();
    if (!restored.ok) console.error(`Sidelight: ${restored.error}`);
  };
  let restoring = once(restorePackaged);
  const ready = () => restoring();
  answerMessages(contentToBackground, contentHandlers({ library, ready }), fromPage);
  answerMessages(
    pagesToBackground,
    {
      dossiersChanged: async () => {
        await restorePackaged(); // a reader's own edition of a packaged dossier may have been removed
        const { settings } = await readSettings();
        await announceDossiers(library, settings);
        await library.forgetOtherGazetteers(settings);
        return ok({});
      },
    },
    fromExtension,
  );
  answerCommands();
  // An update of the extension, or a reload while it is worked on: the package may hold newer dossiers.
  browser.runtime.onInstalled.addListener(() => {
    const restoring = library.restoreBuiltIns().then(async (restored) => {
      if (!restored.ok) console.error(`Sidelight: ${restored.error}`);
      else if (restored.value) await announceDossiers(library, (await readSettings()).settings);
    });
    logFailure(restoring, 'the dossiers of this version were not stored');
  });
  browser.tabs.onRemoved.addListener((tabId) =>
    logFailure(forgetReports(tabId), 'a closed tab was not forgotten'),
  );
  openWelcomeOnInstall();
  answerOmnibox({ open: () => library.open(), ready });
  const tellAll = () => logFailure(tellPages(), 'the pages were not told of new settings');
  watchSettings(tellAll, new AbortController().signal); // for as long as the worker lives
  // What woke us up is a reader who waits for a card: the store is his first.
  const tidyUp = () => logFailure(library.tidyUp(), 'the store was not tidied up');
  logFailure(
    ready().then(() => setTimeout(tidyUp, TIDY_AFTER_MS)),
    'the dossiers could not be opened',
  );
});
