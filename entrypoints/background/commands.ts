/** Keys that the reader pressed, wherever the focus was: to the page, the panel, or the settings. */
import { browser, type Tab } from '../../platform/browser.ts';
import { onCommand, type CardCommand, type Command } from '../../platform/key-commands.ts';
import { logFailure } from '../../platform/log-failure.ts';
import { extensionToContent } from '../../platform/messages.ts';
import { sendMessage } from '../../platform/messenger.ts';
import { reportsOf } from '../../platform/tab-reports.ts';
import { openPanel } from './open-panel.ts';
import { toggleSite } from './switch-site.ts';

export function answerCommands(): void {
  onCommand((command, tab) => logFailure(carryOut(command, tab), `the key of ${command} did nothing`));
}

async function carryOut(command: Command, given: Tab | undefined): Promise<void> {
  if (command === 'open-panel' && given) return say(await openPanel({}, { tab: given }));
  const tab = given ?? (await activeTab());
  if (tab?.id === undefined) return;
  if (command === 'open-panel') say(await openPanel({}, { tab }));
  else if (command === 'switch-site') say(await toggleSite(tab.url ?? ''));
  else await runInPage(command, tab.id);
}

/** Firefox before 126 does not say in which tab. */
async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** The frame in which the reader is comes first; the page itself stands in where that has no names. */
async function runInPage(command: CardCommand, tabId: number): Promise<void> {
  const inner = [...(await reportsOf(tabId)).keys()].filter((frameId) => frameId !== 0);
  for (const frameId of [...inner, 0]) {
    const answer = await sendMessage(extensionToContent, 'runCommand', { command }, { tabId, frameId });
    if (answer.ok && answer.value.done) return;
  }
}

function say(done: { readonly ok: true } | { readonly ok: false; readonly error: string }): void {
  if (!done.ok) console.warn(`Sidelight: ${done.error}`);
}
