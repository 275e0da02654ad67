/** One open card: what it shows, where it stands, and its way from opening to closing. */
import { render } from 'preact';
import type { CardActions } from '../../../components/card/card-context.ts';
import type { EntityKey } from '../../../engine/dossier/model.ts';
import type { PageMention } from '../page-mentions.ts';
import type { CardEnvironment } from './card-environment.ts';
import { CardView } from './card-view.tsx';
import { contentOf } from './content-of.ts';
import { copyText } from './copy-text.ts';
import { localDay } from '../../../engine/edtf/local-day.ts';
import { CardFocus } from './card-focus.ts';
import { Deeds } from './deeds.ts';
import { EntryContent } from './entry-content.ts';
import { announceIn } from './host/announcer.ts';
import { CardHost } from './host/card-host.ts';
import { listenForCardKeys } from './host/card-keys.ts';
import { letBeMoved } from './host/move-card.ts';
import type { Opening } from './opening.ts';
import { showPassage } from './passage/show-passage.ts';
import { CardPosition } from './place/card-position.ts';
import { isInView, type Rect } from './place/rect.ts';
import { startReadingClock } from './reading-clock.ts';
import { readingOf } from './reading-of.ts';
import type { SessionEvents } from './session-events.ts';
import { sourcesHere } from './sources-here.ts';
import { currentEntry, goBy, goTo, historyOf, stepsFrom, type ViewHistory } from './view-history.ts';

export class CardSession {
  #env: CardEnvironment;
  #events: SessionEvents<CardSession>;
  #opening: Opening | null = null;
  readonly #host = new CardHost();
  readonly #position = new CardPosition(this.#host);
  readonly #focus = new CardFocus(this.#host);
  readonly #ending = new AbortController();
  readonly #actions: CardActions;
  #mention: PageMention;
  #history: ViewHistory;
  #isDrawn = false;
  readonly #content = new EntryContent();
  readonly #deeds = new Deeds(
    () => this.#env.background,
    () => this.#isOpen && this.#render(),
  );
  #pinned = false;
  readonly #reading = startReadingClock(
    (key) => this.#content.briefing && void this.#env.background.noteRead(key),
  );

  constructor(env: CardEnvironment, mention: PageMention, events: SessionEvents<CardSession>) {
    this.#env = env;
    this.#events = events;
    this.#mention = mention;
    this.#history = historyOf(mention.key);
    this.#actions = this.#makeActions();
  }

  get #isOpen(): boolean {
    return !this.#ending.signal.aborted;
  }

  get mention(): PageMention {
    return this.#mention;
  }

  get pinned(): boolean {
    return this.#pinned;
  }

  get hasFocus(): boolean {
    return this.#focus.isInCard;
  }

  get box(): Rect {
    return this.#host.element.getBoundingClientRect();
  }

  owns(event: Event): boolean {
    return event.target === this.#host.element;
  }

  /** Out of sight, ahead of need: what is left for the opening is to lay it out. */
  draw(): void {
    this.#content.turnTo(currentEntry(this.#history), this.#env.briefings);
    this.#render();
    this.#isDrawn = true;
  }

  open(opening: Opening): void {
    this.#opening = opening;
    // Before the card is in the page: the page is laid out now, and reading boxes costs nothing.
    const rects = this.#rectsToFollow();
    const key = currentEntry(this.#history);
    const isThere = this.#content.turnTo(key, this.#env.briefings);
    if (!this.#isDrawn || !this.#content.briefing) this.#render();
    this.#host.show(this.#mention.element());
    if (rects) this.#place(rects);
    if (isThere) this.#askForMap();
    else this.#ask(key);
    this.#reading.begin(key);
    this.#listen();
    if (opening.by === 'pointer') this.#announce();
    else this.takeFocus();
  }

  #listen(): void {
    const { signal } = this.#ending;
    const { layer, root } = this.#host;
    listenForCardKeys(root, layer, {
      onEscape: () => this.close(),
      onBack: () => this.#actions.back(),
      onForward: () => this.#actions.forward(),
      onLeave: () => this.#focus.leave(),
    });
    letBeMoved(layer, this.#host.element, (left, top) => this.#position.moveTo(left, top));
    layer.addEventListener('pointerdown', () => this.#pressed(), { signal });
    layer.addEventListener(
      'focusin',
      ({ target }) =>
        target instanceof Element && target.matches(':focus-visible') && this.#events.onHeld(this),
      { signal },
    );
  }

  /** Whoever selects text in the card may let go outside of it, and still wants to copy. */
  #pressed(): void {
    this.#events.onEngaged(this);
    const options = { once: true, capture: true, signal: this.#ending.signal } as const;
    addEventListener('pointerup', (event) => !this.owns(event) && this.#events.onHeld(this), options);
  }

  /** Focus goes into the card; closing will bring it back. */
  takeFocus(): void {
    this.#focus.take();
  }

  /** The page was read anew, with other settings: the card goes on under what is new. */
  adopt(env: CardEnvironment, events: SessionEvents<CardSession>): void {
    this.#events = events;
    // What is shown stays until it can be shown again from the new layer, which knows nothing yet.
    void env.briefings.ask(currentEntry(this.#history)).then(() => {
      this.#env = env;
      if (this.#isOpen) this.#fill(currentEntry(this.#history));
    });
  }

  /** After the page scrolled, was resized or changed. False where the name is gone from view. */
  follow(mention: PageMention | null): boolean {
    if (mention) this.#mention = mention;
    if (this.#stays()) return true;
    const rects = this.#rectsToFollow();
    if (rects) this.#place(rects);
    return rects !== null;
  }

  /**
   * A rejected name is no mention any more; its card stays where it is, so that the reader can take it back. The page may
   * be read anew before the answer that it was rejected comes.
   */
  #stays(): boolean {
    return (
      this.#position.wasMoved || this.#pinned || this.#deeds.isUnderWay || this.#deeds.reading === 'rejected'
    );
  }

  #rectsToFollow(): readonly Rect[] | null {
    if (this.#stays()) return null;
    const rects = this.#env.mentions.rectsOf(this.#mention);
    return rects.some(isInView) ? rects : null;
  }

  refresh(): void {
    this.#render();
  }

  close(): void {
    if (!this.#isOpen) return;
    const putFocusBack = this.#focus.handOver();
    this.#ending.abort();
    this.#reading.stop();
    render(null, this.#host.layer);
    this.#host.remove();
    putFocusBack();
    this.#events.onClosed(this);
  }

  /** Shows what is known at once, and the rest when it comes. */
  #fill(key: EntityKey): void {
    const isThere = this.#content.turnTo(key, this.#env.briefings);
    this.#render();
    if (isThere) this.#askForMap();
    else this.#ask(key);
  }

  #ask(key: EntityKey): void {
    void this.#content.ask(key, this.#env.briefings).then((isWanted) => {
      if (!isWanted || !this.#isOpen) return;
      this.#render();
      this.#announce();
      this.#askForMap();
    });
  }

  #askForMap(): void {
    if (!this.#content.briefing?.coordinates || this.#env.land.known()) return;
    void this.#env.land.ask().then(() => {
      if (this.#isOpen) this.#render();
    });
  }

  #render(): void {
    // Before the card changes: the page is laid out now, and reading boxes costs nothing.
    const rects = this.#rectsToFollow();
    const translation = this.#env.translations.current();
    render(
      <CardView
        translation={translation}
        theme={this.#env.settings().theme}
        name={this.#mention.surface}
        content={contentOf(this.#content.answer)}
        failure={this.#deeds.failure}
        historyKey={`${this.#history.at}`}
        today={localDay(new Date())}
        toolbar={{
          ...stepsFrom(this.#history),
          pinned: this.#pinned,
          canPin: this.#opening?.by !== 'touch',
        }}
        actions={this.#actions}
        // Further on, what is shown has no name on the page.
        reading={this.#history.at === 0 ? readingOf(this.#mention, this.#deeds.reading, translation) : null}
        land={this.#env.land.known()}
        sourcesHere={sourcesHere(this.#content.briefing)}
        onRetry={() => this.#fill(currentEntry(this.#history))}
      />,
      this.#host.layer,
    );
    if (rects && this.#host.isShown) this.#place(rects);
  }

  #place(rects: readonly Rect[]): void {
    const opening = this.#opening;
    this.#position.placeBeside(rects, {
      pointer: opening?.by === 'pointer' ? opening.at : null,
      direction: this.#env.translations.current().direction,
      touch: opening?.by === 'touch',
      filled: this.#content.briefing !== null,
    });
  }

  #announce(): void {
    const { briefing } = this.#content;
    if (!briefing || this.hasFocus) return;
    const { say } = this.#env.translations.current();
    const { name, description } = briefing;
    const words = say('card.opened', { name, type: say(`type.${briefing.type}`), description });
    announceIn(this.#host.root, words, this.#ending.signal);
  }

  #show(history: ViewHistory): void {
    if (history === this.#history) return;
    this.#history = history;
    this.#fill(currentEntry(history));
    this.#reading.begin(currentEntry(history));
    // The button that led here is gone: the card itself takes the focus, and reads out its new name.
    this.takeFocus();
  }

  #makeActions(): CardActions {
    return {
      openEntity: (key) => this.#show(goTo(this.#history, key)),
      back: () => this.#show(goBy(this.#history, -1)),
      forward: () => this.#show(goBy(this.#history, 1)),
      pin: (pinned) => {
        this.#pinned = pinned;
        if (!pinned) this.#position.letGo();
        this.#render();
        this.#events.onPinned(this, pinned);
      },
      close: () => this.close(),
      openPanel: (key) => void this.#deeds.openPanel(key),
      switchOffHere: () => void this.#deeds.switchOffHere().then((isOff) => isOff && this.close()),
      reject: (scope) => {
        this.#events.onHeld(this);
        void this.#deeds.reject(this.#mention, scope);
      },
      undoReject: () => void this.#deeds.undo(),
      // The mark stays after the card has closed: it is what the reader came for.
      showPassage: (claim) => showPassage(claim.anchor, this.#env.signal),
      copy: (text) => copyText(text, this.#host.root),
    };
  }
}
