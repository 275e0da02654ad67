/** A name that two entities claim must need evidence for both, or the wrong one would be shown. */
import type { Dossier, Name } from '../model.ts';
import { anError, type Finding, isLookedFor } from './finding.ts';
import { fold } from '../../text/fold-text.ts';

interface Holder {
  readonly entity: number;
  readonly index: number;
  readonly name: Name;
}

export function checkContestedNames({ entities }: Dossier): Finding[] {
  const holders = new Map<string, Holder[]>();
  for (const [entity, { names, ...rest }] of entities.entries()) {
    if (!isLookedFor({ names, ...rest })) continue;
    for (const [index, name] of names.entries()) {
      const key = fold(name.text);
      holders.set(key, [...(holders.get(key) ?? []), { entity, index, name }]);
    }
  }
  return [...holders.values()].flatMap((group) =>
    group.flatMap((holder) => {
      const rival =
        holder.name.needs === 'nothing' &&
        group.find((other) => isRival(holder, other) && !isDefaultPlace(entities, holder, other));
      if (!rival) return [];
      const value = entities[rival.entity]?.id ?? '';
      const place = `entities[${rival.entity}].names[${rival.index}]`;
      return [
        anError(['entities', holder.entity, 'names', holder.index], { is: 'contested-name', value, place }),
      ];
    }),
  );
}

/** Some languages have one word for a country and its city: the country may be the default where the city needs context. */
function isDefaultPlace(entities: Dossier['entities'], holder: Holder, rival: Holder): boolean {
  const places = entities[holder.entity]?.type === 'place' && entities[rival.entity]?.type === 'place';
  return places && rival.name.needs === 'context';
}

/** Two exact names that differ in case never meet, save in capitals, where nothing can be told. */
function isRival(a: Holder, b: Holder): boolean {
  if (a.entity === b.entity) return false;
  return a.name.case === 'fold' || b.name.case === 'fold' || a.name.text === b.name.text;
}
