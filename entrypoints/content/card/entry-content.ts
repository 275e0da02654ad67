/**
 * What is known of the entry that a card shows. The page's memory of briefings forgets; an open card keeps what it shows,
 * and a failure as well, until the reader asks again.
 */
import type { EntityBriefing } from '../../../engine/brief/briefing.ts';
import type { EntityKey } from '../../../engine/dossier/model.ts';
import type { BriefingAnswer, Briefings } from './briefings.ts';

export class EntryContent {
  #key: EntityKey | null = null;
  #answer: BriefingAnswer | null = null;

  /** Null while it is on its way. */
  get answer(): BriefingAnswer | null {
    return this.#answer;
  }

  get briefing(): EntityBriefing | null {
    return this.#answer?.ok ? this.#answer.value : null;
  }

  /** Turns to an entry, or looks again. True when there is something to show at once, and nothing to ask for. */
  turnTo(key: EntityKey, briefings: Pick<Briefings, 'known'>): boolean {
    const before = key === this.#key && this.#answer?.ok ? this.#answer : null;
    this.#key = key;
    this.#answer = briefings.known(key) ?? before;
    return this.#answer !== null;
  }

  /** False when the card has turned to another entry meanwhile. */
  async ask(key: EntityKey, briefings: Pick<Briefings, 'ask'>): Promise<boolean> {
    const answer = await briefings.ask(key);
    if (key !== this.#key) return false;
    this.#answer = answer;
    return true;
  }
}
