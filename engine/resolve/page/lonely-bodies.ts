/**
 * An institution found on half the web lends its name to much else ("the letters to learn are CIA", "the Kremlin, as we called
 * the staff room"). On a page that names nothing of its story it is refused, however safe elsewhere: neither itself in many words,
 * nor context of its own, nor other entities of the dossier, nor an office or a body of the institution right behind.
 */
import type { Evidence } from './evidence.ts';
import { refuse, signOf, type Item } from './item.ts';

/** So many other general entities, named in words, are company. */
const COMPANY = 2;

export function refuseLonelyBodies(items: readonly Item[], evidence: Evidence): void {
  const bodies = items.filter((item) => item.state === 'accepted' && isCommonBody(item));
  if (bodies.length === 0 || evidence.distinctive.size > 0) return;
  const named = new Set(evidence.accepted.filter(isInWords).map((item) => item.sighting.entity));
  const inContext = entitiesInContext(bodies, evidence);
  const spelledOut = new Set(evidence.accepted.filter(isSpelledOut).map((item) => item.sighting.entity));
  for (const item of bodies) {
    const { entity, signs } = item.sighting;
    const others = named.size - (named.has(entity) ? 1 : 0);
    const speaks = signs.some(
      (sign) => (sign.rule === 'body-behind' && sign.detail !== 'says') || sign.effect === 'own',
    );
    const known = speaks || (spelledOut.has(entity) && !isElsewhere(item)) || inContext.has(entity);
    if (others < COMPANY && !known) refuse(item, { rule: 'lonely-body' });
  }
}

function isCommonBody(item: Item): boolean {
  // A name of several words is seldom lent.
  const common = !item.sighting.manyWords || isElsewhere(item);
  return common && item.sighting.type === 'organization' && item.sighting.reach === 'general';
}

/** "the White House in Rhoscolyn". */
function isElsewhere(item: Item): boolean {
  return signOf(item, 'qualifier')?.effect === 'hint';
}

function isSpelledOut({ sighting }: Item): boolean {
  return sighting.manyWords;
}

function isInWords({ sighting }: Item): boolean {
  return sighting.role !== 'acronym';
}

/**
 * Entities with context anywhere on the page: words of theirs, and names that have been accepted. Found once for each, so that a
 * page of nothing else costs no more than its length.
 */
function entitiesInContext(bodies: readonly Item[], evidence: Evidence): ReadonlySet<number> {
  const places = new Set(bodies.map((item) => item.at));
  const found = new Set<number>();
  for (const entity of new Set(bodies.map((item) => item.sighting.entity))) {
    const speaks = evidence.own
      .get(entity)
      ?.some((own) => (own.strength === 'word' || evidence.places.has(own.at)) && !places.has(own.at));
    if (speaks) found.add(entity);
  }
  return found;
}
