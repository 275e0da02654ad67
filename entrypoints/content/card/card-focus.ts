/** The reader's focus: it goes into a card, and back to where it was. */
import type { CardHost } from './host/card-host.ts';
import { rememberFocus } from './return-focus.ts';

export class CardFocus {
  readonly #host: CardHost;
  #putBack: (() => void) | null = null;

  constructor(host: CardHost) {
    this.#host = host;
  }

  get isInCard(): boolean {
    return this.#host.root.activeElement !== null;
  }

  take(): void {
    this.#putBack ??= rememberFocus();
    const card = this.#host.layer.querySelector<HTMLElement>('[role="dialog"]');
    card?.focus({ preventScroll: true });
  }

  /** While the card stays. */
  leave(): void {
    const putBack = this.#putBack;
    this.#putBack = null;
    if (putBack) putBack();
    else (this.#host.root.activeElement as HTMLElement | null)?.blur();
  }

  /** Before the card goes: with it the focus would go to the page's beginning. @returns what to call when it is gone */
  handOver(): () => void {
    const putBack = this.isInCard ? this.#putBack : null;
    return () => putBack?.();
  }
}
