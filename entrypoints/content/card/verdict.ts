/** What the reader has said of the reading that a card shows: "not this one", and that taken back. */
import type { RejectScope } from '../../../components/card/card-context.ts';
import type { RejectedReading } from '../../../platform/schemas/settings.ts';
import type { PageMention } from '../page-mentions.ts';
import type { CardBackground } from './card-layer.ts';
import { rejectionOf } from './rejection.ts';

export class Verdict {
  #state: 'accepted' | 'rejected' | 'restored' = 'accepted';
  #rejection: RejectedReading | null = null;

  get state() {
    return this.#state;
  }

  reject(mention: PageMention, scope: RejectScope, background: Pick<CardBackground, 'reject'>): void {
    this.#rejection = rejectionOf(mention, scope);
    this.#state = 'rejected';
    void background.reject(this.#rejection);
  }

  undo(background: Pick<CardBackground, 'accept'>): void {
    if (this.#rejection) void background.accept(this.#rejection);
    this.#state = 'restored';
  }
}
