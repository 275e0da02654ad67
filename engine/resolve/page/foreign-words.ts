/**
 * A short name of another language than the page's may be an ordinary word there ("Golf", "Katar", "Sert"): it counts only
 * where some other entity of the dossier stands near. Names of another script are no such danger.
 */
import type { Evidence } from './evidence.ts';
import { ENOUGH, scoreAt } from './score.ts';
import { refuse, type Item } from './item.ts';

const LATIN = new Set(['en', 'fr', 'de', 'it', 'es', 'pt', 'tr', 'pl', 'nl']);
/** Half of what decides elsewhere: the word is at least a name somewhere. */
const NEEDED = ENOUGH / 2;

export function refuseForeignWords(
  items: readonly Item[],
  lang: string | undefined,
  evidence: Evidence,
): void {
  if (lang === undefined || !LATIN.has(lang)) return;
  // "Libyens", a genitive in German, where the text has "Libye" as French does.
  const spoken = new Set(
    items.filter((item) => isAcceptedIn(item, lang)).map(({ sighting }) => sighting.entity),
  );
  for (const item of items) {
    const { lang: own } = item.sighting;
    if (item.state !== 'accepted' || own === lang || own === 'en' || !LATIN.has(own)) continue;
    if (isSomeWord(item, spoken, evidence)) refuse(item, { rule: 'foreign-word', detail: own });
  }
}

function isSomeWord(item: Item, spoken: ReadonlySet<number>, evidence: Evidence): boolean {
  const { entity, role, needs, type } = item.sighting;
  // What needs context even in its own language is some other word here: "Emirati", a country in Italian only.
  if (needs === 'context') return type === 'place' || type === 'organization';
  if (role === 'full' && type === 'person') return false;
  return (type === 'place' && spoken.has(entity)) || scoreAt(item, evidence).value < NEEDED;
}

function isAcceptedIn({ state, sighting }: Item, lang: string): boolean {
  return state === 'accepted' && sighting.lang === lang;
}
