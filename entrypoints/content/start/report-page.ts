/** Tells the background what was found, for the badge and the toolbar popup: numbers and ids, no text. */
import { askBackground } from '../../../platform/page-messenger.ts';
import type { PageReport } from '../../../platform/schemas/page-report.ts';
import type { MentionIndex, PageMention } from '../page-mentions.ts';

/** A page that changes all the time is reported no more often than this. */
const PAUSE_MS = 1_000;
/** As many as the message may hold. */
const MAX_ENTITIES = 500;

/** Returns what reports once more, unless there is nothing yet. */
export function reportPage(mentions: MentionIndex, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const leave = () => void askBackground('leavePage', {});
  const report = () => {
    timer = undefined;
    const found = summarise(mentions);
    if (last === '' && found.entities.length === 0) return;
    // `document.open` takes it away; adding the same one twice does nothing. Firefox does not deliver it from a frame of
    // another site that the page removes.
    addEventListener('pagehide', leave, { signal });
    const text = JSON.stringify(found);
    if (text === last) return;
    last = text;
    void askBackground('reportPage', found);
  };
  mentions.onChange(() => (timer ??= setTimeout(report, last === '' ? 0 : PAUSE_MS)), signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (last !== '') void askBackground('reportPage', summarise(mentions));
  };
}

function summarise(mentions: MentionIndex): PageReport {
  const groups = Map.groupBy(mentions.mentions(), ({ key }) => `${key.dossier} ${key.entity}`);
  const entities = [...groups.values()].slice(0, MAX_ENTITIES).map((group) => summariseEntity(group));
  return { relevant: mentions.isAboutStory(), entities };
}

function summariseEntity(group: readonly PageMention[]): PageReport['entities'][number] {
  const { dossier, entity } = group[0]!.key;
  return { dossier, entity, mentions: group.length, marked: group.some(({ marked }) => marked) };
}
