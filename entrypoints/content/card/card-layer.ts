/**
 * How the page script and the card script meet. The card comes as a script of its own, injected when a card may be wanted
 * (`start-card.ts` says when); pages without a name of ours never load it. Both run in the same isolated world, where this one global is out of reach of
 * the page's own scripts.
 */
import type { EntityBriefing } from '../../../engine/brief/briefing.ts';
import type { EntityKey } from '../../../engine/dossier/model.ts';
import type { Result } from '../../../engine/result.ts';
import type { CardCommand } from '../../../platform/key-commands.ts';
import type { PageSettings, Rejection } from '../../../platform/schemas/settings.ts';
import type { MentionIndex, PageMention } from '../page-mentions.ts';

/** What the card asks of the background; the page script passes it on, so that the messenger is loaded once. */
export interface CardBackground {
  brief(keys: readonly EntityKey[]): Promise<Result<EntityBriefing[], CardFailure>>;
  reject(rejection: Rejection): Promise<Result<unknown, CardFailure>>;
  accept(rejection: Rejection): Promise<Result<unknown, CardFailure>>;
  /** The reader has had the entity before them for a while. */
  noteRead(key: EntityKey): Promise<Result<unknown, CardFailure>>;
  switchOffHere(): Promise<Result<unknown, CardFailure>>;
  openPanel(key: EntityKey): Promise<Result<unknown, CardFailure>>;
  /** The messages of a language as JSON data; English is built in. */
  catalogue(language: string): Promise<Result<Record<string, unknown>, CardFailure>>;
  land(): Promise<Result<{ unitsPerDegree: number; path: string }, CardFailure>>;
}

export interface CardFailure {
  readonly kind: 'gone' | 'refused' | 'failed';
  readonly reason: string;
}

export interface CardDeps {
  readonly mentions: MentionIndex;
  readonly background: CardBackground;
  /** The settings as they are now. */
  readonly settings: () => PageSettings;
  /** Ends everything: the page goes, the extension was updated, or Sidelight was switched off here. */
  readonly signal: AbortSignal;
}

export interface CardLayer {
  /** The pointer came to a name before the card script was there; counting begins with that event. */
  pointerAt(x: number, y: number, timeStamp: number): void;
  tap(mention: PageMention): void;
  /** The mention whose card is open and comes and goes; null without one. */
  openMention(): string | null;
  run(command: CardCommand): void;
}

/** What the card script offers once it has run. */
export interface CardScript {
  open(deps: CardDeps): CardLayer;
  /** Sidelight stays off here: cards that wait for another layer go. */
  closeLeftOver(): void;
}

const SCRIPT = Symbol.for('sidelight card script');

/** `null` takes the offer back, for tests. */
export function offerCardScript(script: CardScript | null): void {
  Reflect.set(globalThis, SCRIPT, script);
}

/** Null until the card script has run. */
export function takeCardScript(): CardScript | null {
  return (Reflect.get(globalThis, SCRIPT) as CardScript | null | undefined) ?? null;
}
