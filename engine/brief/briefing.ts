/**
 * What a card shows of one entity, as plain data, since it travels as a message from the background to a page.
 * Assembled by `brief-entity.ts` from dossiers that were checked when they were installed; no part of it is computed
 * in the page.
 */
import type { AttributionKind, EntityKey, EntityType, RelationType, Standing } from '../dossier/model.ts';

/** Another entity, named so that it can be shown and opened. */
export interface EntityReference {
  key: EntityKey;
  name: string;
  type: EntityType;
  /** False for those that the dossier only mentions inside claims and has nothing to tell about. */
  opens: boolean;
}

export interface SourceBriefing {
  id: string;
  kind: string;
  title: string;
  publisher: string;
  authors: string[];
  contributors: string[];
  published: string;
  url: string;
  copies: { url: string; note: string }[];
}

export interface ClaimBriefing {
  id: string;
  text: string;
  attribution: { kind: AttributionKind; by: EntityReference[]; as: string };
  standing: Standing;
  /** EDTF, or null where the source gives no date. */
  when: string | null;
  source: string;
  anchor: { prefix: string; textStart: string; textEnd: string; suffix: string };
  /** The source's address with a text fragment that leads to the passage. */
  passageUrl: string;
  entities: string[];
  /** Both directions: a claim that is denied lists the denial, and the denial what it denies. */
  relations: { type: RelationType; direction: 'to' | 'from'; claim: string }[];
  /** False for claims that are here only because they dispute, support or correct one of the entity's own. */
  own: boolean;
}

/** What one dossier tells of an entity. */
export interface DossierBriefing {
  key: EntityKey;
  name: string;
  type: EntityType;
  description: string;
  dossier: {
    id: string;
    title: string;
    revision: number;
    asOf: string;
    language: string;
    license: string;
  };
  alsoKnownAs: { text: string; lang: string }[];
  facts: { text: string; claims: string[] }[];
  /** Most telling first; every relation of an own claim leads to a claim in this list. */
  claims: ClaimBriefing[];
  related: { entity: EntityReference; claims: string[] }[];
  coordinates: [number, number] | null;
  when: string | null;
  links: { rel: string; url: string }[];
  sources: SourceBriefing[];
}

export interface EntityBriefing extends DossierBriefing {
  /** What other dossiers tell of the same entity, in the reader's order: one card shows all, each under its dossier's title. */
  alsoIn: DossierBriefing[];
}
