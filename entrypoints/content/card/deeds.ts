/** What the reader does in a card and the background must carry out. It is shown as done when it is done, else why not. */
import type { RejectScope } from '../../../components/card/card-context.ts';
import type { EntityKey } from '../../../engine/dossier/model.ts';
import type { Result } from '../../../engine/result.ts';
import type { Rejection } from '../../../platform/schemas/settings.ts';
import type { PageMention } from '../page-mentions.ts';
import type { CardBackground, CardFailure } from './card-layer.ts';

export class Deeds {
  readonly #background: () => CardBackground;
  readonly #onChange: () => void;
  #reading: 'accepted' | 'rejected' | 'restored' = 'accepted';
  #rejection: Rejection | null = null;
  #failure: CardFailure | null = null;
  #underWay = 0;

  /** @param onChange called when what is below has changed */
  constructor(background: () => CardBackground, onChange: () => void) {
    this.#background = background;
    this.#onChange = onChange;
  }

  /** Of the page's name as this entity. */
  get reading() {
    return this.#reading;
  }

  /** Why the last deed was not done; null when it was. */
  get failure(): CardFailure | null {
    return this.#failure;
  }

  /** Not answered yet. */
  get isUnderWay(): boolean {
    return this.#underWay > 0;
  }

  async reject({ key, surface }: PageMention, scope: RejectScope): Promise<void> {
    const rejection = { dossier: key.dossier, entity: key.entity, surface, scope };
    await this.#carryOut(this.#background().reject(rejection), () => {
      this.#rejection = rejection;
      this.#reading = 'rejected';
    });
  }

  async undo(): Promise<void> {
    if (!this.#rejection) return;
    await this.#carryOut(this.#background().accept(this.#rejection), () => (this.#reading = 'restored'));
  }

  async openPanel(key: EntityKey): Promise<void> {
    await this.#carryOut(this.#background().openPanel(key));
  }

  /** True when Sidelight is off here now. */
  async switchOffHere(): Promise<boolean> {
    return this.#carryOut(this.#background().switchOffHere());
  }

  async #carryOut(asked: Promise<Result<unknown, CardFailure>>, onDone?: () => void): Promise<boolean> {
    this.#underWay++;
    const done = await asked;
    this.#underWay--;
    if (done.ok) onDone?.();
    this.#failure = done.ok ? null : done.error;
    this.#onChange();
    return done.ok;
  }
}
