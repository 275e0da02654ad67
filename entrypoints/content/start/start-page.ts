/** Starts Sidelight on this page as the settings have it, and again whenever they change. */
import { answerExtension, askBackground } from '../../../platform/page-messenger.ts';
import type { PageSettings } from '../../../platform/schemas/settings.ts';
import { err, ok } from '../../../engine/result.ts';
import { cardBackground, loadCard } from '../card/ask-background.ts';
import type { CardCommand } from '../../../platform/key-commands.ts';
import { takeCardScript } from '../card/card-layer.ts';
import { startCard } from '../card/start-card.ts';
import type { MentionIndex } from '../page-mentions.ts';
import { startPageSession } from '../page-session.ts';
import { loadResolver } from '../resolver/load-resolver.ts';
import { activeElement, hasFocus } from '../survive/document-members.ts';
import { documentElement, localNameOf } from '../survive/dom.ts';
import { fetchGazetteer } from './fetch-gazetteer.ts';
import { listNames, revealName } from './list-names.ts';
import { pagePolicy } from './page-policy.ts';
import { reportPage } from './report-page.ts';

interface Run {
  readonly stopper: AbortController;
  /** `null` until the page has been started, and where Sidelight is off. */
  readonly mentions: MentionIndex | null;
  command(command: CardCommand): void;
  reportAgain(): void;
  /** What the background said at the start, as text, to tell whether it says so still; empty until then, and where it is off. */
  readonly setup: string;
}

export function startPage(signal: AbortSignal, isAlive: () => boolean): void {
  let run: Run = idleRun();
  const restart = () => {
    run.stopper.abort();
    run = idleRun();
    const { stopper } = run;
    void startRun(stopper, AbortSignal.any([signal, stopper.signal]), isAlive).then((started) => {
      if (run.stopper !== stopper) return;
      if (started) run = { stopper, ...started };
      else takeCardScript()?.closeLeftOver();
    });
  };
  const stopAnswering = answerExtension({
    setupChanged: async () => {
      restart();
      return ok({});
    },
    runCommand: async ({ command }) => {
      const done = isReaderHere();
      if (done) run.command(command);
      return ok({ done });
    },
    reportAgain: async () => {
      run.reportAgain();
      return ok({});
    },
    listNames: async () =>
      run.mentions ? ok(listNames(run.mentions)) : err('Sidelight does not read this frame.'),
    revealName: async ({ key, mention }) =>
      ok({ found: run.mentions !== null && revealName(run.mentions, key, mention) }),
  });
  signal.addEventListener('abort', stopAnswering);
  /** A page that the browser had kept heard of nothing meanwhile. */
  const comeBack = async () => {
    const before = run;
    const setup = await askBackground('getPageSetup', {});
    if (run !== before) return;
    if (setup.ok && JSON.stringify(setup.value) === run.setup) run.reportAgain();
    else restart();
  };
  addEventListener('pageshow', ({ persisted }) => void (persisted && comeBack()), { signal });
  restart();
}

/** The page itself answers whatever has the focus; a frame in it only while the focus is in it and no deeper. */
function isReaderHere(): boolean {
  if (window === top) return true;
  const active = activeElement();
  return hasFocus() && !(active && /^i?frame$/u.test(localNameOf(active)));
}

function idleRun(): Run {
  const nothing = { mentions: null, command: () => {}, reportAgain: () => {}, setup: '' };
  return { stopper: new AbortController(), ...nothing };
}

/** `null` where Sidelight is off, or gone: then the page hears nothing of it. */
async function startRun(
  stopper: AbortController,
  signal: AbortSignal,
  isAlive: () => boolean,
): Promise<Omit<Run, 'stopper'> | null> {
  const setup = await askBackground('getPageSetup', {});
  if (!setup.ok || !setup.value.on || signal.aborted) return null;
  const gazetteer = await fetchGazetteer(setup.value.gazetteer);
  if (!gazetteer.ok || signal.aborted) return null;
  const settings: PageSettings = setup.value.settings;
  const { index } = startPageSession({
    gazetteer: gazetteer.value,
    loadResolver,
    policy: pagePolicy(settings),
    look: settings.marks.look,
    signal,
    isAlive: () => isAlive() || (stopper.abort(), false),
  });
  const started = {
    mentions: index,
    reportAgain: reportPage(index, signal),
    setup: JSON.stringify(setup.value),
  };
  /** The first question that a removed extension cannot answer takes the marks and the card along. */
  const heed = async <T extends { readonly ok: boolean }>(asked: Promise<T>): Promise<T> => {
    const answer = await asked;
    if (!answer.ok && !isAlive()) stopper.abort();
    return answer;
  };
  // A drawing on its own has no place for an element like the card.
  if (!(documentElement() instanceof HTMLElement)) return { ...started, command: () => {} };
  const card = startCard({
    mentions: index,
    background: { ...cardBackground, brief: (keys) => heed(cardBackground.brief(keys)) },
    settings: () => settings,
    signal,
    loadCard: () => heed(loadCard()),
  });
  return { ...started, command: (command) => card.run(command) };
}
