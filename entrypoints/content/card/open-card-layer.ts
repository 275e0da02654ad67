/** Brings together what opens, moves and closes cards on a page: pointer, taps, commands, keys, scrolling. */
import type { PageMention } from '../page-mentions.ts';
import { keepBriefings } from './briefings.ts';
import type { CardEnvironment } from './card-environment.ts';
import type { CardDeps, CardLayer } from './card-layer.ts';
import { fetchAhead, type FetchAhead } from './fetch-ahead.ts';
import type { CardCommand } from '../../../platform/key-commands.ts';
import { CardSession } from './card-session.tsx';
import { loadTranslations } from './card-translations.ts';
import { watchPointer, type PointerWatch } from './hover/pointer-watch.ts';
import type { HoverWish, Over } from './hover/hover-machine.ts';
import { hasOwnTooltip } from './hover/page-tooltip.ts';
import { isTowardsCard } from './hover/safe-triangle.ts';
import { keepUntilRelease } from './host/keep-until-release.ts';
import { keepLand } from './land-outline.ts';
import type { Point } from './place/rect.ts';
import type { Opening } from './opening.ts';
import { revealMention } from './reveal-mention.ts';
import type { SessionEvents } from './session-events.ts';

/** Cards of a layer that has ended, waiting for the next: a change of settings starts the page anew. */
let orphans: { readonly sessions: CardSession[]; readonly timer: ReturnType<typeof setTimeout> } | null =
  null;

/** Reading a page anew takes a fraction of this, even on a busy machine; after it there is no next layer. */
const ORPHANS_LIVE_MS = 5000;

export function openCardLayer(deps: CardDeps): CardLayer {
  const cards = new Cards(deps);
  if (orphans) {
    clearTimeout(orphans.timer);
    cards.adopt(orphans.sessions);
    orphans = null;
  }
  return cards;
}

export function closeLeftOver(): void {
  if (!orphans) return;
  clearTimeout(orphans.timer);
  for (const session of orphans.sessions) session.close();
  orphans = null;
}

class Cards implements CardLayer {
  readonly #env: CardEnvironment;
  readonly #pointer: PointerWatch;
  readonly #ahead: FetchAhead;
  /** The one card that comes and goes; pinned ones stay beside it. */
  #current: CardSession | null = null;
  readonly #pinned = new Set<CardSession>();
  /** For the name on which the pointer rests now. */
  #drawn: CardSession | null = null;
  #frame = 0;

  constructor(deps: CardDeps) {
    const { signal, mentions, settings, background } = deps;
    this.#env = {
      ...deps,
      briefings: keepBriefings(background),
      translations: loadTranslations(background),
      land: keepLand(background),
    };
    this.#useLanguage();
    this.#pointer = watchPointer({
      timing: () => settings().hover,
      whatIsAt: (point, event) => this.#whatIsAt(point, event),
      isTowardsCard: (exit, point) => this.#current !== null && isTowardsCard(exit, point, this.#current.box),
      carryOut: (wish, at) => this.#carryOut(wish, at),
      signal,
    });
    this.#ahead = fetchAhead(this.#env);
    this.#ahead.soon();
    mentions.onChange(() => this.#pageChanged(), signal);
    const options = { signal, capture: true, passive: true } as const;
    addEventListener('scroll', () => this.#viewChanged(), options);
    addEventListener('resize', () => this.#viewChanged(), { signal });
    addEventListener('pointerdown', (event) => this.#pressedOutside(event), options);
    addEventListener('keydown', (event) => this.#pageKey(event), { signal, capture: true });
    signal.addEventListener('abort', () => this.#end());
  }

  /** Cards that were open under other settings. */
  adopt(sessions: readonly CardSession[]): void {
    for (const session of sessions) {
      if (session.pinned) this.#pinned.add(session);
      else this.#current = session;
      session.adopt(this.#env, this.#events());
    }
  }

  pointerAt(x: number, y: number, timeStamp: number): void {
    this.#pointer.pointerAt(x, y, timeStamp);
  }

  tap(mention: PageMention): void {
    void this.#env.briefings.ask(mention.key);
    this.#open(mention, { by: 'touch' });
  }

  openMention(): string | null {
    return this.#current?.mention.id ?? null;
  }

  run(command: CardCommand): void {
    const { mentions } = this.#env;
    const from = this.#current?.mention ?? mentions.mentionAtCaret();
    const mention =
      command === 'card-here'
        ? (mentions.mentionAtCaret() ?? this.#current?.mention ?? null)
        : command === 'next-name'
          ? mentions.nextMention(from)
          : mentions.previousMention(from);
    if (!mention) return;
    if (this.#current?.mention.id === mention.id) return this.#current.takeFocus();
    revealMention(mention, mentions);
    this.#open(mention, { by: 'keyboard' });
  }

  #whatIsAt(point: Point, event: Event): Over {
    if (this.#current?.owns(event)) return { kind: 'card' };
    for (const session of this.#pinned) if (session.owns(event)) return { kind: 'nothing' };
    const mention = this.#env.mentions.mentionAtPoint(point.x, point.y);
    return mention && !hasOwnTooltip(mention) ? { kind: 'mention', id: mention.id } : { kind: 'nothing' };
  }

  #find(id: string): PageMention | null {
    return this.#env.mentions.mentions().find((mention) => mention.id === id) ?? null;
  }

  #carryOut(wish: HoverWish, at: Point): void {
    if (wish.type === 'close') return this.#current?.close();
    const mention = this.#find(wish.target);
    if (!mention) return;
    if (wish.type === 'prepare') {
      this.#drawn = null;
      void this.#env.briefings.ask(mention.key);
    } else if (wish.type === 'draw') this.#drawAhead(mention);
    else this.#open(mention, { by: 'pointer', at });
  }

  /** While the pointer rests: waits for the briefing, and draws the card out of sight. */
  #drawAhead(mention: PageMention): void {
    this.#useLanguage();
    const session = new CardSession(this.#env, mention, this.#events());
    this.#drawn = session;
    void this.#env.briefings.ask(mention.key).then((answer) => {
      if (answer.ok && this.#drawn === session) session.draw();
    });
  }

  #open(mention: PageMention, opening: Opening): void {
    this.#useLanguage();
    const before = this.#current;
    const drawn = this.#drawn?.mention.id === mention.id ? this.#drawn : null;
    const session = drawn ?? new CardSession(this.#env, mention, this.#events());
    this.#drawn = null;
    this.#current = null;
    before?.close();
    this.#current = session;
    session.open(opening);
  }

  #events(): SessionEvents<CardSession> {
    return {
      onClosed: (closed) => {
        this.#pinned.delete(closed);
        if (this.#current !== closed) return;
        this.#current = null;
        this.#pointer.release();
      },
      onPinned: (changed, pinned) => this.#pin(changed, pinned),
      onEngaged: (engaged) => this.#current === engaged && this.#pointer.engage(),
      onHeld: (held) => this.#current === held && this.#pointer.release(),
    };
  }

  /** A pinned card leaves the pointer's hands; the next name opens another beside it. */
  #pin(session: CardSession, pinned: boolean): void {
    if (pinned) {
      this.#pinned.add(session);
      if (this.#current === session) this.#current = null;
      this.#pointer.release();
    } else {
      this.#pinned.delete(session);
      this.#current?.close();
      this.#current = session;
    }
  }

  #useLanguage(): void {
    this.#env.translations.use(this.#env.settings().language, () => {
      this.#drawn = null; // in the language of before
      for (const session of this.#sessions()) session.refresh();
    });
  }

  #sessions(): CardSession[] {
    return [...this.#pinned, ...(this.#current ? [this.#current] : [])];
  }

  #end(): void {
    cancelAnimationFrame(this.#frame);
    const sessions = this.#sessions();
    if (sessions.length === 0) return;
    orphans = { sessions, timer: setTimeout(closeLeftOver, ORPHANS_LIVE_MS) };
  }

  #pageChanged(): void {
    this.#drawn = null;
    this.#viewChanged();
  }

  #viewChanged(): void {
    this.#followSoon();
    this.#ahead.soon();
  }

  #followSoon(): void {
    if (!this.#current) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const current = this.#current;
      if (!current) return;
      const isThere = current.follow(this.#find(current.mention.id));
      if (!isThere && !current.hasFocus) current.close();
    });
  }

  #pressedOutside(event: PointerEvent): void {
    if (this.#current && !this.#sessions().some((session) => session.owns(event))) this.#current.close();
  }

  /** Keys pressed in the page: Escape closes what is open, Tab goes into it. All others are the page's. */
  #pageKey(event: KeyboardEvent): void {
    const top = this.#sessions().at(-1);
    if (!top || top.hasFocus || !event.isTrusted) return;
    if (event.key === 'Escape') top.close();
    else if (event.key === 'Tab' && !event.shiftKey && this.#current === top && !isInField(event))
      top.takeFocus();
    else return;
    // Escape closes one thing at a time: a dialog of the page beneath stays.
    if (event.key === 'Escape') keepUntilRelease(event.key);
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

function isInField(event: Event): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
