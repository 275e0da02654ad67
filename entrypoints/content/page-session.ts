/** One page's life with one gazetteer and one policy: reads, follows, marks and answers until it is stopped. */
import type { Gazetteer } from '../../engine/match/gazetteer.ts';
import { createInspector, takeOut } from './blocks/inspect-mention.ts';
import { resolveNames, type NamePolicy } from './blocks/resolve-names.ts';
import { createChangeLog } from './follow/change-log.ts';
import { createShadowRoots } from './follow/shadow-roots.ts';
import type { Look } from './mark/highlight-registry.ts';
import { createNearViewport } from './mark/near-viewport.ts';
import { createPainter } from './mark/painter.ts';
import { createMentionIndex } from './mention-index.ts';
import { createNamesOnPage } from './names-on-page.ts';
import type { MentionIndex } from './page-mentions.ts';
import { createReadingPasses } from './scan/reading-passes.ts';
import { createWorkAllowance } from './scan/work-allowance.ts';
import { isConnected, isDocumentHidden } from './survive/dom.ts';
import type { Container } from './walk/text-block.ts';

export interface SessionOptions {
  readonly gazetteer: Gazetteer;
  readonly policy: NamePolicy;
  readonly look: Look | 'none';
  readonly signal: AbortSignal;
  /** Asked before each piece of work: false once the extension was updated or removed under the page. */
  isAlive(): boolean;
  /** Told of each piece of work, for measurements. */
  onWork?(slicesMs: readonly number[]): void;
}

export interface PageSession {
  readonly index: MentionIndex;
  /** False where the browser has no custom highlights. */
  readonly canPaint: boolean;
  /** Resolves when all changes so far have been read. For tests and measurements. */
  settled(): Promise<void>;
}

/** Changes that come in one burst are read together. */
const GATHER_MS = 30;
/** After a flood of changes the page gets this long to calm down. */
const FLOOD_PAUSE_MS = 1_000;
/** Hidden blocks that are watched for being shown. */
const MAX_HIDDEN_WATCHED = 300;

// oxlint-disable-next-line max-lines-per-function -- one closure owns the state; each function in it is short
export function startPageSession(options: SessionOptions): PageSession {
  const stopper = new AbortController();
  const signal = AbortSignal.any([options.signal, stopper.signal]);
  const now = () => performance.now();
  const allowance = createWorkAllowance(now);
  const names = createNamesOnPage();
  const painter = createPainter({
    look: options.look === 'none' ? 'underline' : options.look,
    signal,
    onLeave: (boxes) => recheck(boxes),
  });
  const hidden = createNearViewport(() => recheckHidden());
  const shadowRoots = createShadowRoots((root) => addShadowRoot(root), signal);
  const passes = createReadingPasses({
    gazetteer: options.gazetteer,
    signal,
    now,
    shadowRoots: shadowRoots.all,
    onShadowRoot: (root) => addShadowRoot(root),
    onCustomElement: (element) => shadowRoots.expect(element),
  });
  const log = createChangeLog({ onChange, onFlood }, now);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWorking = false;
  let wantsAll = true;
  let resolvedVersion = -1;
  const lateRoots = new Set<ShadowRoot>();
  let idleWaiters: (() => void)[] = [];

  log.watch(document);
  void work();
  signal.addEventListener('abort', stop);

  function stop(): void {
    clearTimeout(timer);
    log.pause();
    painter.stop();
    hidden.stop();
    for (const resolve of idleWaiters) resolve();
  }

  /** `document.open` takes all listeners away, so this is called again and again; the same ones twice do nothing. */
  function listen(): void {
    const capture = { capture: true, passive: true, signal };
    addEventListener('visibilitychange', onVisibility, capture);
    addEventListener('toggle', onToggle, capture);
    addEventListener('contentvisibilityautostatechange', onToggle, capture);
    addEventListener('pageshow', onVisibility, capture);
  }

  function onVisibility(): void {
    if (!options.isAlive()) return stopper.abort();
    if (!isDocumentHidden()) schedule(0);
  }

  function onToggle(event: Event): void {
    if (event.target instanceof Element) recheck([event.target]);
  }

  function onChange(touched: Iterable<Container>): void {
    painter.unpaint(touched);
    schedule(GATHER_MS);
  }

  function onFlood(): void {
    wantsAll = true;
    painter.audit();
    schedule(FLOOD_PAUSE_MS);
  }

  function addShadowRoot(root: ShadowRoot): void {
    if (!shadowRoots.add(root)) return;
    log.watch(root);
    if (isWorking && wantsAll) return; // the pass over the page reads it in its turn
    lateRoots.add(root);
    schedule(GATHER_MS);
  }

  function recheck(within: readonly Element[]): void {
    if (passes.recheck(within)) schedule(GATHER_MS);
  }

  function recheckHidden(): void {
    const boxes = hiddenBlocks().map(({ container }) =>
      container instanceof ShadowRoot ? container.host : container,
    );
    if (boxes.length > 0) recheck(boxes);
  }

  function hiddenBlocks() {
    return passes.store.inOrder().filter((block) => !block.isShown);
  }

  function schedule(delayMs: number): void {
    if (timer !== undefined || isWorking || signal.aborted) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        void work();
      },
      Math.max(delayMs, allowance.waitMs()),
    );
  }

  function hasWork(): boolean {
    return wantsAll || passes.store.version !== resolvedVersion || lateRoots.size > 0 || !log.isEmpty;
  }

  async function work(): Promise<void> {
    if (isWorking || signal.aborted || isDocumentHidden()) return;
    if (!options.isAlive()) return stopper.abort();
    isWorking = true;
    const isFirst = resolvedVersion < 0;
    passes.clock.begin();
    try {
      await readWhatIsDue();
      if (!signal.aborted && passes.store.version !== resolvedVersion) {
        resolve();
        await inspectUnmarked();
      }
    } finally {
      // The first look at a page is what Sidelight is for; what comes after must not weigh on it.
      if (!isFirst) allowance.charge(passes.clock.workMs());
      options.onWork?.(passes.clock.slicesMs());
      isWorking = false;
    }
    if (hasWork()) schedule(GATHER_MS);
    else releaseWaiters();
  }

  async function readWhatIsDue(): Promise<void> {
    listen();
    if (wantsAll) {
      log.take();
      log.resume();
      await passes.readView();
      if (passes.store.size > 0 && names.current.names.length === 0) resolve();
      await passes.readAll();
      wantsAll = false;
      lateRoots.clear();
      return;
    }
    const late = [...lateRoots].filter(isConnected);
    lateRoots.clear();
    const changes = log.take();
    await passes.readChanges({ ...changes, added: new Set([...changes.added, ...late]) });
  }

  function resolve(): void {
    resolvedVersion = passes.store.version;
    const found = resolveNames(passes.store.inOrder(), options.gazetteer, options.policy);
    names.replace(found);
    if (options.look !== 'none') painter.paint(names.current.names);
    hidden.watch(
      new Set(
        hiddenBlocks()
          .slice(0, MAX_HIDDEN_WATCHED)
          .map(({ container }) => container),
      ),
    );
  }

  /** Marks are inspected before they are painted; the other names have time until somebody asks for them. */
  async function inspectUnmarked(): Promise<void> {
    const inspect = createInspector();
    let hasUnreal = false;
    for (const name of names.current.names) {
      if (!inspect(name.block, name)) {
        takeOut(name.block, name);
        hasUnreal = true;
      }
      if (!passes.clock.isDue()) continue;
      await passes.clock.rest();
      if (signal.aborted) return;
    }
    if (hasUnreal) resolve();
  }

  function releaseWaiters(): void {
    const waiters = idleWaiters;
    idleWaiters = [];
    for (const release of waiters) release();
  }

  return {
    index: createMentionIndex(names, {
      store: passes.store,
      namesIn: names.inBlock,
      shadowRoots: shadowRoots.all,
    }),
    canPaint: painter.canPaint,
    settled: () =>
      new Promise((resolve) => {
        idleWaiters.push(resolve);
        setTimeout(() => void (!isWorking && !hasWork() && releaseWaiters()), 0); // observers report before that
      }),
  };
}
