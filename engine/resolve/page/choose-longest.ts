/** Mentions never overlap: the longest accepted name wins (convention 12); between equals the evidence decides, or nobody. */
import { refuse, signOf, type Item } from './item.ts';

/** `items` in text order, longer first at the same start. */
export function chooseLongest(items: readonly Item[], lang: string | undefined): Item[] {
  const chosen: Item[] = [];
  for (const item of items) {
    if (item.state !== 'accepted') continue;
    const last = chosen.at(-1);
    if (!last || last.block !== item.block || last.sighting.end <= item.sighting.start) chosen.push(item);
    else if (sameSpan(last, item)) settle(chosen, last, item, lang);
    else if (length(item) > length(last)) chosen[chosen.length - 1] = drop(last, item);
    else drop(item, last);
  }
  return chosen.filter((item) => item.state === 'accepted');
}

function settle(chosen: Item[], a: Item, b: Item, lang: string | undefined): void {
  if (a.sighting.entity === b.sighting.entity) return;
  const difference = ofLanguage(a, b, lang) || strength(a) - strength(b);
  if (difference > 0) drop(b, a);
  else if (difference < 0) chosen[chosen.length - 1] = drop(a, b);
  else {
    refuse(a, { rule: 'tie' });
    refuse(b, { rule: 'tie' });
  }
}

function drop(loser: Item, winner: Item): Item {
  refuse(loser, { rule: 'inside-longer' });
  return winner;
}

/** "Tunisie" is a country in French, and in Polish in its city. */
function ofLanguage(a: Item, b: Item, lang: string | undefined): number {
  return lang === undefined ? 0 : Number(a.sighting.lang === lang) - Number(b.sighting.lang === lang);
}

/** City against country of the same word: a dateline or "capital" speaks for the reading that needs context. */
function strength(item: Item): number {
  const city = signOf(item, 'dateline');
  if (item.sighting.needs === 'nothing') return 2;
  return city ? 3 : item.reason?.rule === 'qualifier' ? 4 : 1;
}

function sameSpan(a: Item, b: Item): boolean {
  return a.sighting.start === b.sighting.start && a.sighting.end === b.sighting.end;
}

function length(item: Item): number {
  return item.sighting.end - item.sighting.start;
}
