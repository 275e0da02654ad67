/** The same name twice in one entity is work for nothing, and a sign that one of the two was meant otherwise. */
import type { Dossier, Name } from '../model.ts';
import { aWarning, type Finding } from './finding.ts';
import { fold } from '../../text/fold-text.ts';
import { quote } from '../visible-text.ts';

export function checkRepeatedNames({ entities }: Dossier): Finding[] {
  return entities.flatMap((entity, e) => {
    const seen = new Map<string, number>();
    return entity.names.flatMap((name, n) => {
      const key = keyOf(name);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, n);
        return [];
      }
      return [
        aWarning(['entities', e, 'names', n], {
          is: 'repeated-name',
          place: `names[${first}]`,
          value: quote(entity.names[first]?.text ?? ''),
        }),
      ];
    });
  });
}

/** Exact names may differ by case alone. */
function keyOf({ text, case: caseRule }: Name): string {
  return caseRule === 'exact' ? `=${text.normalize('NFC')}` : fold(text);
}
