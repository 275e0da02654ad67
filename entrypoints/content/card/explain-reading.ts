/** Says in the reader's language why a name on the page was read as it was. */
import type { MessageKey, Translation } from '../../../components/translation.ts';
import { withoutTurns } from '../../../components/without-turns.ts';
import type { Reason, ReasonRule } from '../../../engine/resolve/reason.ts';

/** Rules that speak for a reading; the others are reasons against, and no mention has only those. */
const SAID = {
  'safe-name': 'reason.safe-name',
  'full-name-in-text': 'reason.full-name-in-text',
  'context-near': 'reason.context-near',
  'turned-back': 'reason.turned-back',
  apposition: 'reason.apposition',
  'role-in-front': 'reason.role-in-front',
  qualifier: 'reason.qualifier',
  'defined-acronym': 'reason.defined-acronym',
  dateline: 'reason.dateline',
} as const satisfies Partial<Record<ReasonRule, MessageKey>>;

/** Each sentence once. */
export function explainReading(reasons: readonly Reason[], { say }: Translation): string[] {
  const sentences = reasons.map(({ rule, detail }) => {
    const key: MessageKey = Object.hasOwn(SAID, rule) ? SAID[rule as keyof typeof SAID] : 'reason.other';
    return say(key, { detail: withoutTurns(detail ?? '') });
  });
  return [...new Set(sentences)];
}
