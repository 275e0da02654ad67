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
  const report = () => {
    timer = undefined;
    const found = summarise(mentions);
    const text = JSON.stringify(found);
    if (text === last || (last === '' && found.entities.length === 0)) return;
    last = text;
    void askBackground('reportPage', found);
  };
  mentions.onChange(
    () => (timer ??= setTimeout(report, timer === undefined && last === '' ? 0 : PAUSE_MS)),
    signal,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  // Firefox does not deliver it from a frame of another site that the page removes.
  addEventListener('pagehide', () => void (last !== '' && askBackground('leavePage', {})), { signal });
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
