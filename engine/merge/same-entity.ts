/**
 * When two dossiers speak of the same entity. A wrong person under a name is a harm, two cards for one person only a pity:
 * so there are two grounds only, and either falls to a contradiction.
 *
 * 1. The same page of the same encyclopedia (Wikipedia, Wikidata), where in both dossiers no other entity links to it.
 * 2. The same id and a full name in common: for persons one of two words or more that neither dossier calls doubtful.
 *
 * In either case the types agree, and the two do not link to different pages of one encyclopedia.
 * `test/engine/merge/same-entity.test.ts` is the table of cases.
 */
import type { Dossier, Entity } from '../dossier/model.ts';
import { nameRole } from '../match/name-role.ts';
import { fold } from '../text/fold-text.ts';
import { referencePage } from './reference-page.ts';

/** What the rule needs to know of an entity, worked out once. */
export interface Identity {
  readonly entity: Entity;
  /** Encyclopedia → page. */
  readonly pages: ReadonlyMap<string, string>;
  /** The pages that this entity alone has in its dossier, as `encyclopedia page`. */
  readonly ownPages: readonly string[];
}

export function identify({ entities }: Pick<Dossier, 'entities'>): Identity[] {
  const linkedBy = new Map<string, number>();
  const pagesOf = entities.map((entity) => pagesOfEntity(entity));
  for (const pages of pagesOf) {
    for (const [encyclopedia, page] of pages) {
      const key = `${encyclopedia} ${page}`;
      linkedBy.set(key, (linkedBy.get(key) ?? 0) + 1);
    }
  }
  return entities.map((entity, index) => {
    const pages = pagesOf[index]!;
    const keys = [...pages].map(([encyclopedia, page]) => `${encyclopedia} ${page}`);
    return { entity, pages, ownPages: keys.filter((key) => linkedBy.get(key) === 1) };
  });
}

/** Two links to one encyclopedia leave open which page is the entity's own: then neither is taken. */
function pagesOfEntity({ links }: Entity): Map<string, string> {
  const pages = new Map<string, string>();
  const unclear = new Set<string>();
  for (const link of links) {
    const reference = referencePage(link.url);
    if (!reference) continue;
    const known = pages.get(reference.encyclopedia);
    if (known !== undefined && known !== reference.page) unclear.add(reference.encyclopedia);
    pages.set(reference.encyclopedia, reference.page);
  }
  for (const encyclopedia of unclear) pages.delete(encyclopedia);
  return pages;
}

export function isSameEntity(a: Identity, b: Identity): boolean {
  if (a.entity.type !== b.entity.type || linksContradict(a, b)) return false;
  if (a.ownPages.some((page) => b.ownPages.includes(page))) return true;
  return a.entity.id === b.entity.id && shareFullName(a.entity, b.entity);
}

function linksContradict(a: Identity, b: Identity): boolean {
  return [...a.pages].some(([encyclopedia, page]) => {
    const other = b.pages.get(encyclopedia);
    return other !== undefined && other !== page;
  });
}

function shareFullName(a: Entity, b: Entity): boolean {
  // Nearly all that agree do so in the name they are shown by; a large dossier has no time for more than that.
  if (a.name === b.name && (a.type !== 'person' || nameRole(a.name, a) === 'full')) {
    if (!isDoubtful(a.name, a) && !isDoubtful(a.name, b)) return true;
  }
  const own = fullNames(a);
  return [...fullNames(b)].some((name) => own.has(name));
}

function isDoubtful(name: string, { type, names }: Entity): boolean {
  if (type !== 'person') return false;
  return names.some(({ text, needs }) => needs !== 'nothing' && fold(text) === fold(name));
}

/** Folded. A person's surname is no full name, nor is a name of which the dossier itself says that others bear it. */
function fullNames(entity: Entity): Set<string> {
  const { type, name, names } = entity;
  if (type !== 'person') return new Set([fold(name)]);
  const doubtful = new Set(names.filter(({ needs }) => needs !== 'nothing').map(({ text }) => fold(text)));
  const full = [name, ...names.map(({ text }) => text)].filter((text) => nameRole(text, entity) === 'full');
  return new Set(full.map(fold).filter((text) => !doubtful.has(text)));
}
