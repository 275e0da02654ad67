/**
 * Letters that are an ordinary word in capitals ("objected to US as a definition") are refused on a page that names nothing of the
 * story, nor the entity otherwise, nor another entity in the very sentence ("US and Russian diplomats").
 */
import type { Evidence } from './evidence.ts';
import { refuse, signOf, type Item } from './item.ts';

export function refuseLonelyWords(items: readonly Item[], { accepted, distinctive }: Evidence): void {
  const words = items.filter((item) => item.state === 'accepted' && mayBeWord(item));
  if (words.length === 0 || distinctive.size > 0) return;
  const named = new Set(accepted.filter((item) => !mayBeWord(item)).map((item) => item.sighting.entity));
  const sentences = new Set(accepted.filter((item) => !mayBeWord(item)).map((item) => item.sentence));
  for (const item of words)
    if (!named.has(item.sighting.entity) && !sentences.has(item.sentence))
      refuse(item, { rule: 'ordinary-word', detail: signOf(item, 'ordinary-word')?.detail ?? '' });
}

function mayBeWord(item: Item): boolean {
  return signOf(item, 'ordinary-word') !== undefined;
}
