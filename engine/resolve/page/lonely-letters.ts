/**
 * The letters of an institution mean many things ("the three letters to learn are CIA: confidentiality, integrity and
 * availability"). On a page where nothing else of the dossier is named in words they are refused, however safe elsewhere.
 */
import { refuse, type Item } from './item.ts';

export function refuseLonelyLetters(items: readonly Item[]): void {
  const accepted = items.filter((item) => item.state === 'accepted');
  if (accepted.some((item) => item.sighting.role !== 'acronym')) return;
  for (const item of accepted) {
    if (item.sighting.type === 'organization') refuse(item, { rule: 'no-context' });
  }
}
