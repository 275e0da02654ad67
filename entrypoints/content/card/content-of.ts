/** What a card shows for what is known of its entity. */
import type { BriefingAnswer } from './briefings.ts';
import type { CardContent } from './card-view.tsx';

export function contentOf(known: BriefingAnswer | null): CardContent {
  if (known === null) return { kind: 'loading' };
  if (known.ok) return known.value ? { kind: 'entity', briefing: known.value } : { kind: 'nothing' };
  return known.error.kind === 'gone' ? { kind: 'gone' } : { kind: 'error', reason: known.error.reason };
}
