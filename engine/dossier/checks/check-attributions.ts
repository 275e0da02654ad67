/** An attribution says who told the reader: somebody for the named, a wording for the unnamed, nobody for the paper itself. */
import type { Attribution, Dossier } from '../model.ts';
import { anError, aWarning, type Finding } from './finding.ts';

export function checkAttributions({ claims }: Dossier): Finding[] {
  return claims.flatMap(({ attribution }, index) => {
    const path = ['claims', index, 'attribution'] as const;
    if (attribution.kind === 'unnamed' && attribution.as.trim() === '') {
      return [anError([...path, 'as'], 'is empty, but the source is unnamed; say how the article calls it')];
    }
    if (lacksSpeaker(attribution)) {
      return [
        anError(
          [...path, 'by'],
          `is empty, and so is "as", but the kind is "${attribution.kind}"; say who told it`,
        ),
      ];
    }
    if (attribution.kind === 'article' && attribution.by.length > 0) {
      return [aWarning([...path, 'by'], 'names a speaker, but the kind is "article", the paper’s own voice')];
    }
    return [];
  });
}

function lacksSpeaker({ kind, by, as }: Attribution): boolean {
  return kind !== 'article' && by.length === 0 && as.trim() === '';
}
