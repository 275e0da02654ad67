/**
 * All that can be found: entities with their distinct names, and texts (facts and claims), each filed under its words.
 * Grows dossier by dossier and batch by batch, and can be searched in between.
 */
import type { Claim, Entity, Reach } from '../dossier/model.ts';
import { GrowingInts } from './growing-ints.ts';
import { PostingLists } from './posting-lists.ts';
import { KeyReader, type ChunkKeys } from './search-words.ts';
import { TermIndex } from './term-index.ts';

export interface SearchedDossier {
  readonly id: string;
  readonly title: string;
  readonly language: string;
}

export interface SearchedEntity {
  readonly dossier: SearchedDossier;
  readonly id: string;
  readonly name: string;
  readonly type: Entity['type'];
  readonly description: string;
  readonly reach: Reach;
}

export type SearchedText =
  | { readonly kind: 'fact'; readonly entity: number; readonly text: string }
  | { readonly kind: 'claim'; readonly entity: number; readonly text: string; readonly claim: ClaimHead };

type ClaimHead = Pick<Claim, 'id' | 'standing'> & {
  readonly speaker: string;
  readonly attribution: Claim['attribution']['kind'];
};

/** Words, by their spaces. */
const HEAD_OF_DESCRIPTION = 5;

export class Collection {
  readonly terms = new TermIndex();
  readonly entities: SearchedEntity[] = [];
  /** Distinct names of all entities; what an entity is headed by is among them. */
  readonly forms: string[] = [];
  readonly formEntity = new GrowingInts(0);
  readonly formWords = new GrowingInts(0);
  readonly texts: SearchedText[] = [];

  readonly termForms = new PostingLists();
  /** First words of a description say what an entity is, later ones what it had to do with. */
  readonly termDescriptionHeads = new PostingLists();
  readonly termDescriptions = new PostingLists();
  /** The first of an entity's names; the others follow it. */
  readonly entityForm = new GrowingInts(0);
  readonly termTexts = new PostingLists();
  /** Speakers and years of claims: what stands beside the text. */
  readonly termMargins = new PostingLists();
  readonly entityTexts = new PostingLists();
  /** How many facts cite a claim, by text; how many claims name an entity, by entity: what is telling comes first. */
  readonly textWeight = new GrowingInts(0);
  readonly entityWeight = new GrowingInts(0);

  readonly #entityNumbers = new Map<string, number>();
  readonly #citations = new Map<string, number>();
  readonly #objections = new Map<string, number>();
  readonly #keys = new KeyReader();

  addEntity(dossier: SearchedDossier, entity: Entity): void {
    const number = this.entities.length;
    const { id, name, type, description, reach } = entity;
    this.entities.push({ dossier, id, name, type, description, reach });
    this.#entityNumbers.set(`${dossier.id}/${id}`, number);
    this.entityForm.set(number, this.forms.length);
    const taken = new Set<string>();
    for (const form of [name, ...entity.names.map(({ text }) => text)]) this.#addForm(number, form, taken);
    this.#fileDescription(description, number);
    for (const fact of entity.facts) {
      const text = this.#addText({ kind: 'fact', entity: number, text: fact.text });
      this.entityTexts.add(number, text);
      for (const claim of fact.claims) increase(this.#citations, `${dossier.id}/${claim}`);
    }
  }

  /** The entities of the claim's dossier must have been added before. */
  addClaim(dossier: SearchedDossier, claim: Claim): void {
    const numbers = claim.entities.flatMap((id) => this.#entityNumbers.get(`${dossier.id}/${id}`) ?? []);
    const speakers = claim.attribution.by.flatMap(
      (id) => this.#entityNumbers.get(`${dossier.id}/${id}`) ?? [],
    );
    for (const { type, claim: other } of claim.relations) {
      if (type !== 'supports') increase(this.#objections, `${dossier.id}/${other}`);
    }
    const first = numbers[0] ?? speakers[0];
    if (first === undefined) return; // Nothing could be opened from it.
    const speaker = claim.attribution.as;
    const head = { id: claim.id, standing: claim.standing, speaker, attribution: claim.attribution.kind };
    const text = this.#addText({ kind: 'claim', entity: first, text: claim.text, claim: head });
    this.textWeight.set(text, this.#citations.get(`${dossier.id}/${claim.id}`) ?? 0);
    this.#fileText(speaker, text, this.termMargins);
    const year = claim.when?.slice(0, 4);
    if (year !== undefined) this.termMargins.add(this.terms.add(year), text);
    for (const entity of new Set([...numbers, ...speakers])) {
      this.entityTexts.add(entity, text);
      this.entityWeight.set(entity, this.entityWeight.get(entity) + 1);
    }
  }

  /** Spellings with the same words are one. */
  #addForm(entity: number, form: string, taken: Set<string>): void {
    const chunks = this.#keys.read(form);
    const words = chunks.flatMap((chunk) => chunk.words);
    const spelling = words.join(' ');
    if (taken.has(spelling)) return;
    taken.add(spelling);
    const number = this.forms.push(form) - 1;
    this.formEntity.set(number, entity);
    this.formWords.set(number, words.length);
    this.#file(chunks, number, this.termForms);
  }

  #fileDescription(description: string, entity: number): void {
    const chunks = this.#keys.read(description);
    this.#file(chunks.slice(0, HEAD_OF_DESCRIPTION), entity, this.termDescriptionHeads);
    this.#file(chunks.slice(HEAD_OF_DESCRIPTION), entity, this.termDescriptions);
  }

  #addText(text: SearchedText): number {
    const number = this.texts.push(text) - 1;
    this.#fileText(text.text, number, this.termTexts);
    return number;
  }

  /** Claims that deny the claim, tell it otherwise or correct it. */
  objectionsTo(dossier: string, claim: string): number {
    return this.#objections.get(`${dossier}/${claim}`) ?? 0;
  }

  #fileText(text: string, item: number, lists: PostingLists): void {
    this.#file(this.#keys.read(text), item, lists);
  }

  #file(chunks: readonly ChunkKeys[], item: number, lists: PostingLists): void {
    for (const { words, also } of chunks) {
      for (const key of words) lists.add(this.terms.add(key), item);
      for (const key of also) lists.add(this.terms.add(key), item);
    }
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
