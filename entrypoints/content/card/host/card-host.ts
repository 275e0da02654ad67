/**
 * The card's one element in the page: `sidelight-card`, with a closed shadow root, in the top layer. It is there while
 * the card is open and gone afterwards. Nothing of it can be restyled by the page: in a shadow root `!important` wins
 * over the page's own.
 */
import { CARD_STYLES } from '../../../../components/card/card-styles.ts';
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
  #returns = 0;

  constructor() {
    this.element = document.createElement(HOST);
    this.element.popover = 'manual';
    this.root = this.element.attachShadow({ mode: 'closed' });
    this.root.adoptedStyleSheets = [sharedStyles(), this.#placement];
    // The likeliest width from the start: the first layout is then nearly the last.
    this.#placement.replaceSync(`:host { width: ${CARD_WIDTH}px !important; }`);
    this.layer = document.createElement('div');
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

  /** Adds the element beside the page's own; inside a modal dialog if the name is there, since all else is inert then. */
  show(near: Element | null): void {
    this.#attach(near);
    const { signal } = this.#ending;
    const raise = (event: Event) => {
      if (event.target !== this.element) this.#raise();
    };
    for (const type of ['toggle', 'fullscreenchange']) {
      document.addEventListener(type, raise, { signal, capture: true });
    }
    this.element.addEventListener('toggle', () => this.#returnIfHidden(), { signal });
    const removals = new MutationObserver(() => {
      if (!this.element.isConnected) this.#attach(near);
    });
    removals.observe(this.element.parentNode!, { childList: true });
    signal.addEventListener('abort', () => removals.disconnect());
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

  #attach(near: Element | null): void {
    if (this.#returns++ > MOST_RETURNS) return;
    const dialog = near?.closest('dialog:modal');
    (dialog ?? document.documentElement).append(this.element);
    this.element.showPopover();
  }

  /** Something of the page went into the top layer: the last to be shown is on top, so the card is shown again. */
  #raise(): void {
    if (!this.isOpen || !this.element.isConnected || this.#returns++ > MOST_RETURNS) return;
    const focused = this.root.activeElement;
    this.element.hidePopover();
    this.element.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  #returnIfHidden(): void {
    if (this.isOpen && this.element.isConnected && !this.element.matches(':popover-open')) this.#raise();
  }
}
