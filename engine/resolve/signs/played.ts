/** "Warren Beatty played Reed in the film", "a band was playing Prince": actors and musicians, where others bear the surname. */
import { wordSet } from '../lexicon/word-set.ts';
import type { Sign } from '../reading.ts';
import { plainLeft, refusal, type NameView } from './name-view.ts';

const PLAYING = wordSet('play plays played playing');

export function played(view: NameView): Sign | undefined {
  if (view.type !== 'person' || view.role !== 'short' || view.needs === 'nothing') return undefined;
  const verb = plainLeft(view);
  return PLAYING.has(verb) ? refusal('other-person', verb) : undefined;
}
