/** Says in the reader's language why a name on the page was read as it was. */
import type { Translation, MessageKey } from '../../../components/translation.ts';
import type { PageMention } from '../page-mentions.ts';

type Reason = PageMention['reasons'][number];

const SAID: ReadonlySet<string> = new Set([
  'safe-name',
  'full-name-in-text',
  'context-near',
  'turned-back',
  'own-sign',
]);

/** One sentence for each kind of reason; kinds without a sentence of their own share one. */
export function explainReading(reasons: readonly Reason[], { say }: Translation): string[] {
  const sentences = reasons.map((reason) => {
    const key = SAID.has(reason.rule) ? reason.rule : 'other';
    return say(`reason.${key}` as MessageKey, { detail: reason.detail ?? '' }).replace(/: “”/u, '');
  });
  return [...new Set(sentences)];
}
