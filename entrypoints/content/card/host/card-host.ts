/**
 * The card's one element in the page: `sidelight-card`, with a closed shadow root, in the top layer. It is there while
 * the card is open and gone afterwards. Nothing of it can be restyled by the page: in a shadow root `!important` wins
 * over the page's own.
 */
import { CARD_STYLES } from '../../../../components/card/card-styles.ts';
import {
  fullscreenElement,
  lastOnPage,
  listenToDocument,
  newElement,
} from '../../survive/document-members.ts';
import { closest, documentElement } from '../../survive/dom.ts';
import { CARD_WIDTH, type Placement } from '../place/place-card.ts';
import { keepEventsInside } from './keep-events-inside.ts';

const HOST = 'sidelight-card';

const HOST_STYLES = `
  :host {
    all: initial !important;
    position: fixed !important;
    display: block !important;
    z-index: 2147483647 !important;
    overflow: visible !important;
    contain: layout style !important;
  }
  :host::backdrop { display: none !important; }
  @media print { :host { display: none !important; } }
`;

let styles: CSSStyleSheet | null = null;

/** Parsed once for all cards of a page. */
function sharedStyles(): CSSStyleSheet {
  if (styles) return styles;
  styles = new CSSStyleSheet();
  styles.replaceSync(HOST_STYLES + CARD_STYLES);
  return styles;
}

/** A page that throws the card out this often in one opening means it. */
const MOST_RETURNS = 20;

export class CardHost {
  readonly element: HTMLElement;
  /** What is rendered into. */
  readonly layer: HTMLElement;
  readonly root: ShadowRoot;
  readonly #placement = new CSSStyleSheet();
  readonly #ending = new AbortController();
  readonly #removals = new MutationObserver(() => {
    if (this.isOpen && !this.element.isConnected) this.#attach();
  });
  #near: Element | null = null;
  #returns = 0;

  constructor() {
    this.element = newElement(HOST);
    this.element.popover = 'manual';
    this.root = this.element.attachShadow({ mode: 'closed' });
    this.root.adoptedStyleSheets = [sharedStyles(), this.#placement];
    // The likeliest width from the start: the first layout is then nearly the last.
    this.#placement.replaceSync(`:host { width: ${CARD_WIDTH}px !important; }`);
    this.layer = newElement('div');
    this.root.append(this.layer);
    keepEventsInside(this.layer);
  }

  /** Is it in the page? */
  get isShown(): boolean {
    return this.#returns > 0 && this.isOpen;
  }

  get isOpen(): boolean {
    return !this.#ending.signal.aborted;
  }

  show(near: Element | null): void {
    this.#near = near;
    this.#attach();
    const { signal } = this.#ending;
    const raise = (event: Event) => {
      if (event.target !== this.element && this.#isCovering(event)) this.#raise();
    };
    for (const type of ['toggle', 'fullscreenchange']) {
      listenToDocument(type, raise, { signal, capture: true });
    }
    this.element.addEventListener('toggle', () => this.#returnIfHidden(), { signal });
    signal.addEventListener('abort', () => this.#removals.disconnect());
  }

  place({ left, width, offset, maxHeight, side }: Placement): void {
    const edge = side === 'below' || side === 'sheet-above' ? 'top' : 'bottom';
    const other = edge === 'top' ? 'bottom' : 'top';
    this.#placement.replaceSync(
      `:host { left: ${left}px !important; width: ${width}px !important; ` +
        `${edge}: ${offset}px !important; ${other}: auto !important; max-height: ${maxHeight}px !important; } ` +
        `.sidelight { max-block-size: ${maxHeight}px; }`,
    );
    this.layer.dataset['side'] = side;
  }

  /** To where the reader dragged it; its size stays. */
  moveTo(left: number, top: number): void {
    const { width, maxHeight } = getComputedStyle(this.element);
    this.#placement.replaceSync(
      `:host { left: ${left}px !important; top: ${top}px !important; bottom: auto !important; ` +
        `width: ${width} !important; max-height: ${maxHeight} !important; } ` +
        `.sidelight { max-block-size: ${maxHeight}; }`,
    );
  }

  /** Takes the element out of the page again, with all listeners. */
  remove(): void {
    this.#ending.abort();
    this.element.remove();
  }

  #attach(): void {
    if (this.#returns++ > MOST_RETURNS) return;
    const holder = this.#holder();
    holder.append(this.element);
    this.#removals.disconnect();
    this.#removals.observe(holder, { childList: true });
    this.element.showPopover();
  }

  /**
   * Beside the page's own elements, or inside the one that shuts all others off: a modal dialog makes everything else
   * inert, and so does, in Chromium, what fills the screen.
   */
  #holder(): Element {
    const around = this.#near && closest(this.#near, 'dialog:modal, :fullscreen');
    return around ?? lastOnPage('dialog:modal') ?? fullscreenElement() ?? documentElement()!;
  }

  /** What is folded out in the page, or taken from above it, costs none of the returns. */
  #isCovering(event: Event): boolean {
    if (event.target instanceof HTMLDetailsElement) return false;
    const isGoing = event instanceof ToggleEvent && event.newState === 'closed';
    return !isGoing || this.#holder() !== this.element.parentNode;
  }

  /** Something of the page went into the top layer: the last to be shown is on top, so the card is shown again. */
  #raise(): void {
    if (!this.isOpen || !this.element.isConnected || this.#returns++ > MOST_RETURNS) return;
    const focused = this.root.activeElement;
    if (this.#holder() === this.element.parentNode) {
      this.element.hidePopover();
      this.element.showPopover();
    } else this.#attach();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  #returnIfHidden(): void {
    if (this.isOpen && this.element.isConnected && !this.element.matches(':popover-open')) this.#raise();
  }
}
