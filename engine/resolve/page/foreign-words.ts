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
  for (const item of items) {
    const { lang: own, role, needs, type } = item.sighting;
    if (item.state !== 'accepted' || own === lang || own === 'en' || !LATIN.has(own)) continue;
    // What needs context even in its own language is some other word here: "Emirati", a country in Italian only.
    if (needs === 'context') {
      if (type === 'place' || type === 'organization') refuse(item, { rule: 'foreign-word', detail: own });
      continue;
    }
    if (role === 'full' && item.sighting.type === 'person') continue;
    if (scoreAt(item, evidence).value < NEEDED) refuse(item, { rule: 'foreign-word', detail: own });
  }
}
