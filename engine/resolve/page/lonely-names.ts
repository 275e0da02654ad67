/**
 * A page that names a single common place, again and again, and nothing else of any dossier is that of another place ("Moscow (9-4) led
 * by eleven"); a well-known surname that is all it has, without the full name, is somebody else's ("In my house, Mr. Bannon").
 */
import type { Evidence } from './evidence.ts';
import { refuse, type Item } from './item.ts';

/** So often a page of its own names a town, and few others do. */
const OFTEN = 3;

export function refuseLonelyNames(_: readonly Item[], { accepted, distinctive }: Evidence): void {
  const first = accepted[0];
  if (!first || distinctive.size > 0) return;
  const { entity, type } = first.sighting;
  if (accepted.some((item) => item.sighting.entity !== entity)) return;
  const lonely =
    (type === 'place' && accepted.length >= OFTEN) ||
    (type === 'person' && !accepted.some((item) => item.sighting.role === 'full'));
  if (!lonely) return;
  for (const item of accepted) refuse(item, { rule: 'lonely-name' });
}
