/** One page's life with one gazetteer and one policy: reads, follows, marks and answers until it is stopped. */
import type { Gazetteer } from '../../engine/match/gazetteer.ts';
import type { Resolver } from '../../engine/resolve/resolver.ts';
import { createInspector, takeOut } from './blocks/inspect-mention.ts';
import { resolveNames, type NamePolicy } from './blocks/resolve-names.ts';
import { ChangeLog } from './follow/change-log.ts';
import { createShadowRoots, type ShadowRoots } from './follow/shadow-roots.ts';
import type { Look } from './mark/highlight-registry.ts';
import { createNearViewport } from './mark/near-viewport.ts';
import { createPainter, type Painter } from './mark/painter.ts';
import { createMentionIndex } from './mention-index.ts';
import { createNamesOnPage } from './names-on-page.ts';
import type { MentionIndex } from './page-mentions.ts';
import { resolverOnDemand, type ResolverOnDemand } from './resolver/resolver-on-demand.ts';
import { ReadingPasses } from './scan/reading-passes.ts';
import { WorkAllowance } from './scan/work-allowance.ts';
import { WorkQueue } from './scan/work-queue.ts';
import { hostOf, isConnected, isDocumentHidden } from './survive/dom.ts';
import type { Container } from './walk/text-block.ts';

export interface SessionOptions {
  readonly gazetteer: Gazetteer;
  /** Brings what tells mentions from candidates; asked for when the first name is seen. */
  loadResolver(): Promise<Resolver | null>;
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

export function startPageSession(options: SessionOptions): PageSession {
  const session = new Session(options);
  session.start();
  return session;
}

class Session implements PageSession {
  readonly index: MentionIndex;
  readonly canPaint: boolean;
  readonly #options: SessionOptions;
  readonly #stopper = new AbortController();
  readonly #signal: AbortSignal;
  readonly #names = createNamesOnPage();
  readonly #resolver: ResolverOnDemand;
  readonly #painter: Painter;
  readonly #hidden = createNearViewport({ margin: '100%' }, () => this.#recheckHidden());
  readonly #shadowRoots: ShadowRoots;
  readonly #passes: ReadingPasses;
  readonly #log: ChangeLog;
  readonly #allowance = new WorkAllowance(now);
  readonly #queue: WorkQueue;
  readonly #lateRoots = new Set<ShadowRoot>();
  #wantsAll = true;
  #resolvedVersion = -1;

  constructor(options: SessionOptions) {
    this.#options = options;
    const signal = AbortSignal.any([options.signal, this.#stopper.signal]);
    this.#signal = signal;
    this.#resolver = resolverOnDemand(options.loadResolver, () => this.#stopper.abort());
    this.#painter = createPainter({
      look: options.look === 'none' ? 'underline' : options.look,
      signal,
      onLeave: (boxes) => this.#recheck(boxes),
    });
    this.canPaint = this.#painter.canPaint;
    this.#shadowRoots = createShadowRoots((root) => this.#addShadowRoot(root), signal);
    this.#passes = new ReadingPasses({
      gazetteer: options.gazetteer,
      resolver: this.#resolver,
      signal,
      now,
      shadowRoots: this.#shadowRoots.all,
      onShadowRoot: (root) => this.#addShadowRoot(root),
      onCustomElement: (element) => this.#shadowRoots.expect(element),
    });
    const onChange = (touched: readonly Container[]) => this.#onChange(touched);
    this.#log = new ChangeLog({ onChange, onFlood: () => this.#onFlood() }, now);
    const work = () => this.#work();
    const hasWork = () => this.#hasWork();
    this.#queue = new WorkQueue({ allowance: this.#allowance, signal, work, hasWork }, GATHER_MS);
    this.index = createMentionIndex(this.#names, {
      store: this.#passes.store,
      namesIn: this.#names.inBlock,
      shadowRoots: this.#shadowRoots.all,
    });
  }

  start(): void {
    this.#log.watch(document);
    this.#signal.addEventListener('abort', () => {
      this.#log.pause();
      this.#painter.stop();
      this.#hidden.stop();
    });
    // A page that is out of sight now (settings changed in another tab) is read when it comes back into sight.
    this.#listen();
    void this.#queue.run();
  }

  settled(): Promise<void> {
    return this.#queue.idle();
  }

  /** `document.open` takes all listeners away, so this is called again and again; the same ones twice do nothing. */
  #listen(): void {
    const capture = { capture: true, passive: true, signal: this.#signal };
    addEventListener('visibilitychange', this.#onVisibility, capture);
    addEventListener('toggle', this.#onToggle, capture);
    addEventListener('contentvisibilityautostatechange', this.#onToggle, capture);
    addEventListener('pageshow', this.#onVisibility, capture);
  }

  readonly #onVisibility = (): void => {
    if (!this.#options.isAlive()) this.#stopper.abort();
    else if (!isDocumentHidden()) this.#queue.schedule(0);
  };

  readonly #onToggle = (event: Event): void => {
    if (event.target instanceof Element) this.#recheck([event.target]);
  };

  #onChange(touched: readonly Container[]): void {
    this.#allowance.noteChange();
    this.#painter.unpaint(touched);
    this.#queue.schedule(GATHER_MS);
  }

  #onFlood(): void {
    this.#wantsAll = true;
    this.#allowance.noteChange();
    this.#painter.audit();
    this.#queue.schedule(FLOOD_PAUSE_MS);
  }

  #addShadowRoot(root: ShadowRoot): void {
    if (!this.#shadowRoots.add(root)) return;
    this.#log.watch(root);
    if (this.#queue.isWorking && this.#wantsAll) return; // the pass over the page reads it in its turn
    this.#lateRoots.add(root);
    this.#queue.schedule(GATHER_MS);
  }

  #recheck(within: readonly Element[]): void {
    if (this.#passes.recheck(within)) this.#queue.schedule(GATHER_MS);
  }

  #recheckHidden(): void {
    const boxes = this.#hiddenContainers().map((container) => hostOf(container) ?? (container as Element));
    if (boxes.length > 0) this.#recheck(boxes);
  }

  #hiddenContainers(): Container[] {
    const blocks = this.#passes.store.inOrder().filter((block) => !block.isShown);
    return blocks.map(({ container }) => container);
  }

  #hasWork(): boolean {
    if (isDocumentHidden()) return false;
    const isResolved = this.#passes.store.version === this.#resolvedVersion;
    return this.#wantsAll || !isResolved || this.#lateRoots.size > 0 || !this.#log.isEmpty;
  }

  async #work(): Promise<void> {
    if (isDocumentHidden()) return;
    if (!this.#options.isAlive()) return this.#stopper.abort();
    const { clock, store } = this.#passes;
    const isFirst = this.#resolvedVersion < 0;
    clock.begin();
    try {
      await this.#readWhatIsDue();
      if (!this.#signal.aborted && store.version !== this.#resolvedVersion) {
        await this.#resolve();
        await this.#inspectUnmarked();
      }
    } finally {
      // The first look at a page is what Sidelight is for; what comes after must not weigh on it.
      if (!isFirst) this.#allowance.charge(clock.workMs());
      this.#options.onWork?.(clock.slicesMs());
    }
  }

  async #readWhatIsDue(): Promise<void> {
    this.#listen();
    if (this.#wantsAll) return this.#readAll();
    const late = [...this.#lateRoots].filter(isConnected);
    this.#lateRoots.clear();
    const changes = this.#log.take();
    await this.#passes.readChanges({ ...changes, added: new Set([...changes.added, ...late]) });
  }

  async #readAll(): Promise<void> {
    this.#log.take();
    this.#log.resume();
    await this.#passes.readView();
    if (this.#passes.store.size > 0 && this.#names.current.names.length === 0) await this.#resolve();
    await this.#passes.readAll();
    this.#wantsAll = this.#log.isPaused; // a flood came meanwhile: nothing noted what it changed
    this.#lateRoots.clear();
  }

  async #resolve(): Promise<void> {
    const { store, clock } = this.#passes;
    this.#resolvedVersion = store.version;
    const resolver = this.#resolver.loaded;
    if (resolver === null) return; // no name was seen so far
    const rules = { ...this.#options, resolver, signal: this.#signal };
    const names = await resolveNames(store.inOrder(), rules, clock);
    if (names === null) return;
    this.#names.replace(names);
    if (this.#options.look !== 'none') this.#painter.paint(this.#names.current.names);
    this.#hidden.watch(new Set(this.#hiddenContainers().slice(0, MAX_HIDDEN_WATCHED)));
  }

  /** Marks are inspected before they are painted; the other names have time until somebody asks for them. */
  async #inspectUnmarked(): Promise<void> {
    let inspect = createInspector();
    let hasUnreal = false;
    for (const name of this.#names.current.names) {
      if (!inspect(name.block, name)) {
        takeOut(name.block, name);
        hasUnreal = true;
      }
      if (!this.#passes.clock.isDue()) continue;
      await this.#passes.clock.rest();
      if (this.#signal.aborted) return;
      inspect = createInspector();
    }
    if (hasUnreal) await this.#resolve();
  }
}

const now = (): number => performance.now();
