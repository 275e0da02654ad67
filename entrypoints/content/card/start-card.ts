/**
 * The card's foothold in the page script: a few listeners that notice the first need of a card, fetch the card script
 * and hand over to it. Taps are decided here, because a link must be held back before the card script can answer.
 */
import type { Result } from '../../../engine/result.ts';
import type { CardCommand } from '../../../platform/key-commands.ts';
import type { PageMention } from '../page-mentions.ts';
import { whenIdle } from '../scan/when-idle.ts';
import { takeCardScript, type CardDeps, type CardFailure, type CardLayer } from './card-layer.ts';

export interface StartCardDeps extends CardDeps {
  /** Has the card script injected into this frame. */
  readonly loadCard: () => Promise<Result<unknown, CardFailure>>;
}

export interface CardStarter {
  run(command: CardCommand): void;
}

export function startCard(deps: StartCardDeps): CardStarter {
  const layer = layerOnce(deps);
  prepareOnStory(deps, layer);
  listenForPointer(deps, layer);
  listenForTaps(deps, layer);
  // The page was started anew with the card script there already: cards that are open go on.
  if (takeCardScript()) void layer();
  return {
    run: (command) => void layer().then((ready) => ready?.run(command)),
  };
}

/** On a page about a story a card will be wanted: its script comes ahead of need, when the page has nothing to do. */
function prepareOnStory({ mentions, signal }: StartCardDeps, layer: () => Promise<unknown>): void {
  const prepared = new AbortController();
  const prepare = () => {
    if (prepared.signal.aborted || !mentions.isAboutStory()) return;
    prepared.abort();
    whenIdle(() => void (signal.aborted || layer()), LATEST_PREPARING_MS);
  };
  mentions.onChange(prepare, AbortSignal.any([signal, prepared.signal]));
}

/** Loads once; a failure is forgotten, so that the next need tries again. */
function layerOnce(deps: StartCardDeps): () => Promise<CardLayer | null> {
  let loading: Promise<CardLayer | null> | null = null;
  const load = async (): Promise<CardLayer | null> => {
    const loaded = takeCardScript() ? null : await deps.loadCard();
    const script = takeCardScript();
    if (deps.signal.aborted || loaded?.ok === false || !script) {
      loading = null;
      return null;
    }
    return script.open(deps);
  };
  return () => (loading ??= load());
}

/**
 * Watches for the pointer's first move on a page that has marks, and has the card script brought: a hand takes longer to
 * a name than the script to its place. From then on that watches for itself.
 */
function listenForPointer(deps: StartCardDeps, layer: () => Promise<CardLayer | null>): void {
  const watching = new AbortController();
  const signal = AbortSignal.any([deps.signal, watching.signal]);
  let hasMarks = false;
  let last: PointerEvent | null = null;
  deps.mentions.onChange(() => (hasMarks = deps.mentions.mentions().some(({ marked }) => marked)), signal);
  const onMove = (event: PointerEvent) => {
    if (!hasMarks || event.pointerType === 'touch' || event.buttons !== 0) return;
    const isWaiting = last !== null;
    last = event;
    if (isWaiting) return;
    void layer().then((ready) => {
      const { clientX, clientY, timeStamp } = last!;
      last = null;
      if (!ready) return;
      watching.abort();
      ready.pointerAt(clientX, clientY, timeStamp);
    });
  };
  addEventListener('pointermove', onMove, { signal, passive: true, capture: true });
}

/** A page that is never idle is not waited for longer than this. */
const LATEST_PREPARING_MS = 2_000;

/** A tap may wander this far, in CSS px. */
const TAP_SLOP = 10;
/** A longer press is the browser's own gesture: selection or the link's menu. */
const LONGEST_TAP_MS = 500;

/** A tap on a name opens its card and holds a link back; a tap on the name whose card is open follows the link. */
function listenForTaps(deps: StartCardDeps, layer: () => Promise<CardLayer | null>): void {
  const { signal, mentions } = deps;
  let cards: CardLayer | null = null;
  let down: TouchDown | null = null;
  const onDown = (event: PointerEvent) => {
    const isFinger = event.pointerType === 'touch' && event.isPrimary;
    // Asked now: a press outside of the card closes it.
    const open = cards?.openMention() ?? null;
    down = isFinger ? { x: event.clientX, y: event.clientY, at: event.timeStamp, open } : null;
  };
  const onClick = (event: MouseEvent) => {
    if (!down || !isTap(down, event)) return;
    const { open } = down;
    down = null;
    const mention = mentions.mentionAtPoint(event.clientX, event.clientY);
    if (!mention || mention.id === open || isPageControl(event, mention)) return;
    if (mention.link()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    void layer().then((ready) => {
      cards = ready;
      ready?.tap(mention);
    });
  };
  addEventListener('pointerdown', onDown, { signal, passive: true, capture: true });
  addEventListener('click', onClick, { signal, capture: true });
}

interface TouchDown {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  /** The mention whose card was open then. */
  readonly open: string | null;
}

function isTap(down: TouchDown, event: MouseEvent): boolean {
  const moved = Math.hypot(event.clientX - down.x, event.clientY - down.y);
  const selecting = getSelection()?.isCollapsed === false;
  return event.isTrusted && moved <= TAP_SLOP && event.timeStamp - down.at <= LONGEST_TAP_MS && !selecting;
}

/** Buttons and the like keep their tap: what they do cannot be seen beforehand, as a link's can. */
function isPageControl(event: MouseEvent, mention: PageMention): boolean {
  const target = event.target instanceof Element ? event.target : mention.element();
  return (
    target?.closest('button, summary, label, input, select, textarea, [role="button"], [onclick]') != null
  );
}
