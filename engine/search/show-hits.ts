/** What was found, with the words of the query marked in it. */
import type { Collection } from './collection.ts';
import type { FoundEntity } from './find-entities.ts';
import type { QueryWord } from './find-texts.ts';
import type { TermMatch } from './match-word.ts';
import { markFound, type SoughtWord } from './mark-found.ts';
import type { ClaimHit, EntityHit, FactHit, MarkedText } from './results.ts';

export function entityHit(
  collection: Collection,
  { entity: number, form }: FoundEntity,
  words: readonly QueryWord[],
): EntityHit {
  const entity = collection.entities[number]!;
  const sought = soughtOf(collection, words).inNames;
  return {
    ...headOf(collection, number),
    name: markFound(entity.name, sought),
    type: entity.type,
    description: markFound(entity.description, sought),
    foundAs: form < 0 ? null : foundAs(collection.forms[form]!, entity.name, sought),
  };
}

/** Only a name that tells why the entity is here: where its heading says it, nothing more needs to be said. */
function foundAs(form: string, heading: string, sought: readonly SoughtWord[]): MarkedText | null {
  const inForm = sought.filter((word) => markFound(form, [word]).found.length > 0);
  const saysMore = inForm.some((word) => markFound(heading, [word]).found.length === 0);
  return saysMore ? markFound(form, sought) : null;
}

export function factHit(collection: Collection, number: number, words: readonly QueryWord[]): FactHit {
  const { entity, text } = collection.texts[number]!;
  const { name, type } = collection.entities[entity]!;
  return {
    ...headOf(collection, entity),
    entityName: name,
    type,
    text: markFound(text, soughtOf(collection, words).inTexts),
  };
}

export function claimHit(collection: Collection, number: number, words: readonly QueryWord[]): ClaimHit {
  const text = collection.texts[number]!;
  if (text.kind !== 'claim') throw new Error(`Text ${number} is no claim.`);
  const sought = soughtOf(collection, words).inTexts;
  const head = headOf(collection, text.entity);
  return {
    ...head,
    claim: text.claim.id,
    text: markFound(text.text, sought),
    speaker: markFound(text.claim.speaker, sought),
    attribution: text.claim.attribution,
    standing: text.claim.standing,
    against: collection.objectionsTo(head.key.dossier, text.claim.id),
  };
}

function headOf({ entities }: Collection, number: number): Pick<EntityHit, 'key' | 'dossier'> {
  const { id, dossier } = entities[number]!;
  return {
    key: { dossier: dossier.id, entity: id },
    dossier: { title: dossier.title, language: dossier.language },
  };
}

interface Sought {
  readonly inNames: readonly SoughtWord[];
  readonly inTexts: readonly SoughtWord[];
}

/** The same for all hits of a query. */
const remembered = new WeakMap<readonly QueryWord[], Sought>();

function soughtOf({ terms }: Collection, words: readonly QueryWord[]): Sought {
  const known = remembered.get(words);
  if (known) return known;
  const seek = (key: string, matches: readonly TermMatch[]): SoughtWord => {
    const all = matches.map(({ term }) => terms.termOf(term));
    return { key, others: new Set(all.filter((term) => !term.startsWith(key))) };
  };
  const sought = {
    inNames: words.map(({ key, matches }) => seek(key, matches)),
    inTexts: words.map(({ key, inTexts }) => seek(key, inTexts)),
  };
  remembered.set(words, sought);
  return sought;
}
