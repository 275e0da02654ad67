/** Finds out what there is to say of the page in a tab, by its address, the settings and the frames themselves. */
import { keyId } from '../../engine/dossier/key-id.ts';
import { gatherNames, type NameOnPage } from '../../engine/brief/gather-names.ts';
import { browser } from '../browser.ts';
import { extensionToContent } from '../messages.ts';
import { sendMessage } from '../messenger.ts';
import { openStore } from '../open-store.ts';
import type { FrameNames } from '../schemas/frame-names.ts';
import type { Settings } from '../schemas/settings.ts';
import { isSiteOff } from '../sites-off.ts';
import { readEntityLines } from '../store/read-entities.ts';
import { retryWhenLost } from '../store/retry-when-lost.ts';
import { reportsOf } from '../tab-reports.ts';
import { unreadableByAddress, whySilent, type FoundName, type PageState } from './page-state.ts';

export const ALL_SITES = ['http://*/*', 'https://*/*'];

export interface ReadTab {
  readonly id: number;
  readonly url: string | undefined;
}

export async function readPage(tab: ReadTab, settings: Settings): Promise<PageState> {
  const closed = unreadableByAddress(tab.url);
  if (closed !== null) {
    // Of sites that the reader has not allowed the browser does not tell the address either.
    const why = tab.url === undefined && !(await isAllowedEverywhere()) ? 'not-allowed' : closed;
    return { kind: 'unreadable', why, site: null };
  }
  const url = tab.url!;
  const site = new URL(url).host;
  if (settings.paused) return { kind: 'paused', site };
  if (isSiteOff(settings.sitesOff, site)) return { kind: 'off', site };
  const top = await namesIn(tab.id, 0);
  if (top === 'silent') {
    const why = (await isAllowedOn(url)) ? whySilent(url) : 'not-allowed';
    return { kind: 'unreadable', why, site };
  }
  const { names, ...page } = gatherNames(await namesInFrames(tab.id, top));
  return { kind: 'read', site, ...page, names: await describeNames(names) };
}

const NONE: FrameNames = { relevant: false, published: null, entities: [] };

/** "silent" where no content script is; no names where one has not read yet. */
async function namesIn(tabId: number, frameId: number): Promise<FrameNames | 'silent'> {
  const answer = await sendMessage(extensionToContent, 'listNames', {}, { tabId, frameId });
  if (answer.ok) return answer.value;
  return answer.error.kind === 'gone' ? 'silent' : NONE;
}

interface FoundInFrame {
  readonly frameId: number;
  readonly found: FrameNames;
}

/** The top frame and every other that has reported something. */
async function namesInFrames(tabId: number, top: FrameNames): Promise<FoundInFrame[]> {
  const others = [...(await reportsOf(tabId)).keys()].filter((frameId) => frameId !== 0);
  const answers = await Promise.all(
    others.map(async (frameId) => ({ frameId, found: await namesIn(tabId, frameId) })),
  );
  return [
    { frameId: 0, found: top },
    ...answers.filter((answer): answer is FoundInFrame => answer.found !== 'silent'),
  ];
}

/** Those that are no longer in the store are left out. */
async function describeNames(names: readonly NameOnPage[]): Promise<FoundName[]> {
  if (names.length === 0) return [];
  const keys = names.map(({ key }) => key);
  const lines = await retryWhenLost(async () => readEntityLines(await openStore(), keys));
  const byId = new Map(lines.map((line) => [keyId(line.key), line]));
  return names.flatMap((name) => {
    const line = byId.get(keyId(name.key));
    return line ? [{ ...line, ...name, frameId: name.frames[0]!.frameId }] : [];
  });
}

function isAllowedEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: ALL_SITES });
}

function isAllowedOn(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
