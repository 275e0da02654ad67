/** How a claim was put forward, as the participle that begins "… by whom". */
import type { Standing } from '../dossier/model.ts';

const WORDS: Readonly<Record<Standing, string>> = {
  stated: 'Stated',
  alleged: 'Alleged',
  denied: 'Denial',
  opinion: 'Opinion, given',
  corrected: 'Corrected',
};

export function standingWord(standing: Standing): string {
  return WORDS[standing];
}
