/**
 * Ranks entities as a reader would: one whose name is the query, then one with a name that holds it, then those that the
 * beginning of their description holds ("President of Russia"), then those that the query names among other words
 * ("Yakunin bribe"), then those of which anything else holds the words; within these, the one with most to tell.
 */
import type { Reach } from '../dossier/model.ts';
import { BestOf } from './best-of.ts';
import type { Collection } from './collection.ts';
import type { TermMatch } from './match-word.ts';
import { Stages } from './stages.ts';

const PART_OF_NAME = 0.5;
/** What an entity costs that is found by some words of the query only, and for each word that is left over. */
const PART_OF_QUERY = 5;
const WORD_LEFT_OVER = 0.5;
/** What an entity costs whose words are spread: "President of Russia" says who it is, later words what he had to do with. */
const SPREAD_WORDS = 3;
const IN_DESCRIPTION_HEAD = 0.5;
const IN_DESCRIPTION = 3;

/** Credits of photographs and the like have nothing to tell. */
const REACH_WEIGHT: Readonly<Record<Reach, number>> = {
  distinctive: 2,
  general: 1,
  context: 0.7,
  credit: 0.1,
};

export interface FoundEntity {
  readonly entity: number;
  readonly cost: number;
  readonly weight: number;
  /** The name that was found; -1 where the words are spread. */
  readonly form: number;
  /** Whether it holds every word of the query. */
  readonly whole: boolean;
}

type Words = readonly (readonly TermMatch[])[];
type Offer = (found: Omit<FoundEntity, 'weight'>) => void;

export class EntityFinder {
  readonly #collection: Collection;
  readonly #forms = new Stages();
  readonly #entities = new Stages();

  constructor(collection: Collection) {
    this.#collection = collection;
  }

  /** `words`: for each word of the query what it may stand for. */
  find(words: Words, most: number): BestOf<FoundEntity> {
    const best = new Map<number, FoundEntity>();
    const offer: Offer = (found) => {
      const known = best.get(found.entity);
      if (known && known.cost <= found.cost) return;
      best.set(found.entity, { ...found, weight: this.#weigh(found.entity) });
    };
    this.#findByName(words, offer);
    if (words.length > 1) this.#findByPart(words, offer);
    this.#findBySpreadWords(words, offer);
    const ranked = new BestOf<FoundEntity>(most, compareFound);
    for (const found of best.values()) ranked.offer(found);
    return ranked;
  }

  #findByName(words: Words, offer: Offer): void {
    const { forms, termForms, formEntity, formWords } = this.#collection;
    this.#forms.begin(forms.length);
    words.forEach((matches, word) => {
      for (const { term, cost } of matches) {
        termForms.forEach(term, (form) => this.#forms.advance(form, word, cost));
      }
    });
    this.#forms.forEachFinished(words.length, (form, cost) => {
      const isName = formWords.get(form) === words.length;
      const entity = formEntity.get(form);
      offer({ entity, form, whole: true, cost: cost + (isName ? 0 : PART_OF_NAME) });
    });
  }

  /** Names that the query holds as a whole among other words. */
  #findByPart(words: Words, offer: Offer): void {
    const { termForms, formEntity, formWords } = this.#collection;
    const held = new Map<number, { words: number; last: number; cost: number }>();
    words.forEach((matches, word) => {
      for (const { term, cost } of matches) {
        termForms.forEach(term, (form) => {
          const known = held.get(form);
          if (known?.last === word || formWords.get(form) >= words.length) return;
          held.set(form, { words: (known?.words ?? 0) + 1, last: word, cost: (known?.cost ?? 0) + cost });
        });
      }
    });
    for (const [form, part] of held) {
      if (part.words !== formWords.get(form)) continue;
      const cost = part.cost + PART_OF_QUERY + (words.length - part.words) * WORD_LEFT_OVER;
      offer({ entity: formEntity.get(form), form, whole: false, cost });
    }
  }

  #findBySpreadWords(words: Words, offer: Offer): void {
    const { entities, termForms, termDescriptionHeads, termDescriptions, formEntity } = this.#collection;
    this.#entities.begin(entities.length);
    words.forEach((matches, word) => {
      const advance = (entity: number, cost: number) => this.#entities.advance(entity, word, cost);
      for (const { term, cost } of matches) {
        termForms.forEach(term, (form) => advance(formEntity.get(form), cost));
      }
      for (const { term, cost } of matches) {
        termDescriptionHeads.forEach(term, (entity) => advance(entity, cost + IN_DESCRIPTION_HEAD));
        termDescriptions.forEach(term, (entity) => advance(entity, cost + IN_DESCRIPTION));
      }
    });
    this.#entities.forEachFinished(words.length, (entity, cost) =>
      offer({ entity, form: -1, whole: true, cost: cost + SPREAD_WORDS }),
    );
  }

  #weigh(entity: number): number {
    const { entities, entityWeight } = this.#collection;
    return (1 + entityWeight.get(entity)) * REACH_WEIGHT[entities[entity]!.reach];
  }
}

function compareFound(a: FoundEntity, b: FoundEntity): number {
  return a.cost - b.cost || b.weight - a.weight || a.entity - b.entity;
}
