/**
 * Asks for the briefings of the marked names in view, and for the map where one is a place, while nobody waits for them:
 * when a pointer comes to a name, the background has often gone to sleep, and takes longer to wake than some hands take
 * to rest.
 */
import { keyId } from '../../../engine/dossier/key-id.ts';
import type { EntityKey } from '../../../engine/dossier/model.ts';
import type { MentionIndex } from '../page-mentions.ts';
import { listenToDocument } from '../survive/document-members.ts';
import { isDocumentHidden } from '../survive/dom.ts';
import type { CardEnvironment } from './card-environment.ts';
import type { Point } from './place/rect.ts';

/** After scrolling and changes have come to rest: who leafs through a page wants none of it. */
const REST_MS = 400;
/** A pointer that has gone this far since is on its way to something, and waits for no rest. A hand at the wheel trembles less. In px. */
const ON_ITS_WAY = 16;
/** A folded-up part of a page may hold thousands of names that are not rendered. */
const MOST_LOOKED_AT = 200;
/** A screen 1,400 px high, full of the story, has some thirty marked names. A briefing is some 10 kB. */
const MOST_AHEAD = 40;

export interface FetchAhead {
  /** The page was scrolled or has changed. */
  soon(): void;
}

export function fetchAhead({
  mentions,
  briefings,
  land,
  signal,
}: Pick<CardEnvironment, 'mentions' | 'briefings' | 'land' | 'signal'>): FetchAhead {
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** Where the pointer was first seen since. */
  let from: Point | null = null;
  const fetchInView = async () => {
    if (isDocumentHidden()) return;
    for (const key of keysInView(mentions)) {
      if (signal.aborted) return;
      const answer = await briefings.ask(key); // one after the other: a card wanted meanwhile need not wait for all
      if (answer.ok && answer.value?.coordinates && !land.known()) await land.ask();
    }
  };
  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    from = null;
  };
  const fetchNow = () => {
    stop();
    void fetchInView();
  };
  const soon = () => {
    stop();
    timer = setTimeout(fetchNow, REST_MS);
  };
  const onMove = ({ clientX: x, clientY: y, pointerType }: PointerEvent) => {
    if (timer === null || pointerType === 'touch') return;
    from ??= { x, y };
    if (Math.hypot(x - from.x, y - from.y) > ON_ITS_WAY) fetchNow();
  };
  listenToDocument('visibilitychange', soon, { signal });
  addEventListener('pointermove', onMove, { signal, passive: true, capture: true });
  signal.addEventListener('abort', stop);
  return { soon };
}

/** Each once: a page may mark an entity at every mention. */
function keysInView(mentions: MentionIndex): EntityKey[] {
  const keys = new Map<string, EntityKey>();
  let mention = mentions.nextMention(null);
  for (let looked = 0; mention && keys.size < MOST_AHEAD && looked < MOST_LOOKED_AT; looked++) {
    const first = mentions.rectsOf(mention)[0];
    if (first && first.top > innerHeight) break;
    if (first && first.bottom > 0) keys.set(keyId(mention.key), mention.key);
    mention = mentions.nextMention(mention);
  }
  return [...keys.values()];
}
