/** An attribution says who told the reader: somebody for the named, a wording for the unnamed, nobody for the paper itself. */
import type { Attribution, Dossier } from '../model.ts';
import { anError, aWarning, type Finding } from './finding.ts';
import { quote } from '../visible-text.ts';

export function checkAttributions({ claims }: Dossier): Finding[] {
  return claims.flatMap(({ attribution }, index) => {
    const path = ['claims', index, 'attribution'] as const;
    if (attribution.kind === 'unnamed' && attribution.as.trim() === '') {
      return [anError([...path, 'as'], { is: 'no-wording' })];
    }
    if (lacksSpeaker(attribution)) {
      return [anError([...path, 'by'], { is: 'no-speaker', value: quote(attribution.kind) })];
    }
    if (attribution.kind === 'article' && attribution.by.length > 0) {
      return [aWarning([...path, 'by'], { is: 'speaker-of-article' })];
    }
    return [];
  });
}

function lacksSpeaker({ kind, by, as }: Attribution): boolean {
  return kind !== 'article' && by.length === 0 && as.trim() === '';
}
