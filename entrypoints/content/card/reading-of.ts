/** What a card says of the name over which it opened. */
import type { Reading } from '../../../components/card/reading-note.tsx';
import type { Translation } from '../../../components/translation.ts';
import type { PageMention } from '../page-mentions.ts';
import { explainReading } from './explain-reading.ts';

export function readingOf(
  { surface, reasons }: PageMention,
  state: Reading['state'],
  translation: Translation,
): Reading {
  return { surface, why: explainReading(reasons, translation), state };
}
