/** May this name come to be a mention, given what else is on the page? Then what speaks for its entity is worth reading. */
import type { Sighting } from '../../../engine/resolve/reading.ts';

export function isOpen({ kind, type, role, needs, signs }: Sighting): boolean {
  if (kind !== 'name') return false;
  // A surname that needs the full name is nothing without: the full name itself opens the entity, and so does a sign of its own.
  let open = type !== 'person' || role === 'full' || needs !== 'full-name';
  for (const { rule, effect } of signs) {
    if (effect === 'refuse' || effect === 'other') return false;
    open ||= effect === 'own' && rule !== 'role-in-front';
  }
  return open;
}
