/** The background: the one owner of dossiers, settings and reports. Registers listeners at once, then loads. */
import { defineBackground } from 'wxt/utils/define-background';
import { ok } from '../../engine/result.ts';
import { contentToBackground, pagesToBackground } from '../../platform/messages.ts';
import { answerMessages } from '../../platform/messenger.ts';
import { readSettings, watchSettings } from '../../platform/settings.ts';
import { fromExtension, fromPage } from '../../platform/sender-rules.ts';
import { browser } from '../../platform/browser.ts';
import { answerCommands } from './commands.ts';
import { contentHandlers } from './content-handlers.ts';
import { DossierLibrary } from './dossier-library.ts';
import { openWelcomeOnInstall } from './first-run.ts';
import { answerOmnibox } from './omnibox.ts';
import { tellPages } from './tell-pages.ts';

/** Less than the half minute after which browsers end a background that has nothing to do. */
const TIDY_AFTER_MS = 5_000;

export default defineBackground(() => {
  const library = new DossierLibrary(() => {
    void library.ensureBuiltIns().then(tellPages);
  });
  const ready = once(async () => {
    const restored = await library.ensureBuiltIns();
    if (!restored.ok) console.error(`Sidelight: ${restored.error}`);
  });
  answerMessages(contentToBackground, contentHandlers({ library, ready }), fromPage);
  answerMessages(
    pagesToBackground,
    {
      dossiersChanged: async () => {
        await library.ensureBuiltIns(); // a reader's own edition of a packaged dossier may have been removed
        const { settings } = await readSettings();
        await library.gazetteer(settings); // before all pages ask for it at once
        await tellPages();
        await library.forgetOtherGazetteers(settings);
        return ok({});
      },
    },
    fromExtension,
  );
  answerCommands();
  // An update of the extension, or a reload while it is worked on: the package may hold newer dossiers.
  browser.runtime.onInstalled.addListener(() => {
    void library
      .restoreBuiltIns()
      .then((restored) => (restored.ok && restored.value ? tellPages() : undefined));
  });
  openWelcomeOnInstall();
  answerOmnibox({ open: () => library.open(), ready });
  watchSettings(() => void tellPages(), new AbortController().signal); // for as long as the worker lives
  // What woke us up is a reader who waits for a card: the store is his first.
  void ready().then(() => setTimeout(() => void library.tidyUp(), TIDY_AFTER_MS));
});

/** Runs `work` at the first call; later calls wait for the same run. */
function once(work: () => Promise<void>): () => Promise<void> {
  let run: Promise<void> | null = null;
  return () => (run ??= work());
}
