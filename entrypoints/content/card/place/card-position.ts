/** Where a card stands from its opening on: beside its name, until the reader moves or pins it. */
import { documentElement } from '../../survive/dom.ts';
import type { CardHost } from '../host/card-host.ts';
import { placeCard, type Side } from './place-card.ts';
import type { Point, Rect } from './rect.ts';

/** Room that a card is given while its content is on its way, so that it need not change sides. */
const EXPECTED_HEIGHT = 420;

export interface Surroundings {
  readonly pointer: Point | null;
  readonly direction: 'ltr' | 'rtl';
  readonly touch: boolean;
  /** The content is there, so that its height counts. */
  readonly filled: boolean;
}

export class CardPosition {
  readonly #host: CardHost;
  #side: Side | null = null;
  #wasMoved = false;

  constructor(host: CardHost) {
    this.#host = host;
  }

  /** The reader has put it somewhere, and there it stays. */
  get wasMoved(): boolean {
    return this.#wasMoved;
  }

  moveTo(left: number, top: number): void {
    this.#wasMoved = true;
    this.#host.moveTo(left, top);
  }

  /** It may follow its name again. */
  letGo(): void {
    this.#wasMoved = false;
  }

  placeBeside(name: readonly Rect[], { pointer, direction, touch, filled }: Surroundings): void {
    const placement = placeCard({
      name,
      pointer,
      viewport: { width: documentElement()!.clientWidth, height: innerHeight },
      naturalHeight: filled ? this.#naturalHeight() : EXPECTED_HEIGHT,
      direction,
      touch,
      side: this.#side,
    });
    this.#side = placement.side;
    this.#host.place(placement);
  }

  #naturalHeight(): number {
    const { layer } = this.#host;
    const header = layer.querySelector('header');
    return (header?.offsetHeight ?? 0) + (layer.querySelector('.body')?.scrollHeight ?? 0);
  }
}
