/** How much of the dossier's story a page tells. */
import type { Evidence } from './evidence.ts';
import type { Item } from './item.ts';

/** So many other distinctive entities, named otherwise than by letters, make a page that tells the story throughout. */
const FULL_OF_STORY = 5;

export function isFullOfStory({ sighting }: Item, { spelledOut }: Evidence): boolean {
  return spelledOut.size - (spelledOut.has(sighting.entity) ? 1 : 0) >= FULL_OF_STORY;
}
