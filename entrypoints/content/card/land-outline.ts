/** Coast lines for the maps of all cards on a page: fetched once, with the first place. */
import type { LandOutline } from '../../../components/card/locator-map.tsx';
import type { CardBackground } from './card-layer.ts';

export interface Land {
  known(): LandOutline | null;
  /** Resolves when they are there, or cannot be had; a later call then tries again. */
  ask(): Promise<void>;
}

export function keepLand(background: Pick<CardBackground, 'land'>): Land {
  let outline: LandOutline | null = null;
  let running: Promise<void> | null = null;
  const fetchLand = async () => {
    const answer = await background.land();
    if (answer.ok) outline = answer.value;
    running = null;
  };
  return {
    known: () => outline,
    ask: () => (running ??= fetchLand()),
  };
}
