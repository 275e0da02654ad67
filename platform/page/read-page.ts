/** Finds out what there is to say of the page in a tab, by its address, the settings and the frames themselves. */
import type { EntityKey } from '../../engine/dossier/model.ts';
import { browser } from '../browser.ts';
import { extensionToContent } from '../messages.ts';
import { sendMessage } from '../messenger.ts';
import type { FrameNames } from '../schemas/frame-names.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Database } from '../store/database.ts';
import { reportsOf } from '../tab-reports.ts';
import {
  mostTellingFirst,
  unreadableByAddress,
  whySilent,
  type FoundName,
  type PageState,
} from './page-state.ts';

export const ALL_SITES = ['http://*/*', 'https://*/*'];

export interface ReadTab {
  readonly id: number;
  readonly url: string | undefined;
}

export async function readPage(
  tab: ReadTab,
  settings: Settings,
  openDatabase: () => Promise<Database>,
): Promise<PageState> {
  const closed = unreadableByAddress(tab.url);
  if (closed !== null) {
    // Of sites that the reader has not allowed the browser does not tell the address either.
    const why = tab.url === undefined && !(await isAllowedEverywhere()) ? 'not-allowed' : closed;
    return { kind: 'unreadable', why, site: null };
  }
  const url = tab.url!;
  const site = new URL(url).host;
  if (settings.paused) return { kind: 'paused', site };
  if (settings.sitesOff.includes(site)) return { kind: 'off', site };
  const top = await namesIn(tab.id, 0);
  if (top === 'silent') {
    const why = (await isAllowedOn(url)) ? whySilent(url) : 'not-allowed';
    return { kind: 'unreadable', why, site };
  }
  const frames = await namesInFrames(tab.id, top);
  return {
    kind: 'read',
    site,
    relevant: [...frames.values()].some(({ relevant }) => relevant),
    names: mostTellingFirst(await describeNames(frames, openDatabase)),
  };
}

const NONE: FrameNames = { relevant: false, entities: [] };

/** "silent" where no content script is; no names where one has not read yet. */
async function namesIn(tabId: number, frameId: number): Promise<FrameNames | 'silent'> {
  const answer = await sendMessage(extensionToContent, 'listNames', {}, { tabId, frameId });
  if (answer.ok) return answer.value;
  return answer.error.kind === 'gone' ? 'silent' : NONE;
}

/** The top frame and every other that has reported something. */
async function namesInFrames(tabId: number, top: FrameNames): Promise<Map<number, FrameNames>> {
  const others = [...(await reportsOf(tabId)).keys()].filter((frameId) => frameId !== 0);
  const answers = await Promise.all(
    others.map(async (frameId) => [frameId, await namesIn(tabId, frameId)] as const),
  );
  const frames = new Map([[0, top]]);
  for (const [frameId, names] of answers) if (names !== 'silent') frames.set(frameId, names);
  return frames;
}

/** The entities of all frames, each once; those that are no longer in the store are left out. */
async function describeNames(
  frames: ReadonlyMap<number, FrameNames>,
  openDatabase: () => Promise<Database>,
): Promise<FoundName[]> {
  const found = new Map<string, { key: EntityKey; mentions: number; frameId: number }>();
  for (const [frameId, { entities }] of frames) {
    for (const { key, mentions } of entities) {
      const id = `${key.dossier}/${key.entity}`;
      const known = found.get(id);
      if (known) known.mentions += mentions;
      else found.set(id, { key, mentions, frameId });
    }
  }
  if (found.size === 0) return [];
  const db = await openDatabase();
  const dossiers = new Map((await db.getAll('dossiers')).map((record) => [record.id, record]));
  const described = await Promise.all(
    [...found.values()].map(async ({ key, mentions, frameId }) => {
      const dossier = dossiers.get(key.dossier);
      const record = dossier && (await db.get('entities', [dossier.edition, key.entity]));
      if (!dossier || !record) return [];
      const { name, type, reach } = record.entity;
      return [{ key, name, type, reach, language: dossier.head.language, mentions, frameId }];
    }),
  );
  return described.flat();
}

function isAllowedEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: ALL_SITES });
}

function isAllowedOn(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
