/** Why a name was or was not taken for a mention, in a form that a program can read and `explainReason` can say. */
import type { SignRule } from './reading.ts';

export type ReasonRule =
  | 'safe-name'
  | 'full-name-in-text'
  | 'context-near'
  | 'turned-back'
  | 'not-name'
  | 'no-full-name'
  | 'no-context'
  | 'other-bearer'
  | 'other-role'
  | 'foreign-word'
  | 'inside-longer'
  | 'lonely-body'
  | 'lonely-name'
  | 'shared-name'
  | 'named-again'
  | 'named-early'
  | 'letters-in-play'
  | 'tie'
  | SignRule;

export interface Reason {
  readonly rule: ReasonRule;
  /** The word or name that decided, where one did. */
  readonly detail?: string;
  /** Entities (gazetteer indices) whose nearness counted. */
  readonly near?: readonly number[];
  /** Own context words found near by. */
  readonly words?: number;
  /** Block in which the deciding full name stands. */
  readonly block?: number;
}
