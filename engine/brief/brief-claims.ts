/** Claims and sources as they are shown: who said it by name, the way to the passage, and relations as both sides see them. */
import { passageUrl } from '../cite/passage-url.ts';
import type { Claim, Source } from '../dossier/model.ts';
import type { ClaimBriefing, EntityReference, SourceBriefing } from './briefing.ts';

interface ClaimSetting {
  readonly sources: readonly Source[];
  readonly isOwn: (claim: Claim) => boolean;
  /** Null for entities that are not known. */
  readonly referTo: (id: string) => EntityReference | null;
}

/** Relations that lead out of `claims` are left out. */
export function briefClaims(claims: readonly Claim[], setting: ClaimSetting): ClaimBriefing[] {
  const relations = relationsBothWays(claims);
  const urls = new Map(setting.sources.map((source) => [source.id, source.url]));
  return claims.map((claim) => ({
    id: claim.id,
    text: claim.text,
    attribution: {
      kind: claim.attribution.kind,
      by: claim.attribution.by.flatMap((id) => setting.referTo(id) ?? []),
      as: claim.attribution.as,
    },
    standing: claim.standing,
    when: claim.when,
    source: claim.source,
    anchor: { ...claim.anchor },
    passageUrl: passageUrl(urls.get(claim.source) ?? '', claim.anchor),
    entities: [...claim.entities],
    relations: relations.get(claim.id) ?? [],
    own: setting.isOwn(claim),
  }));
}

type Relation = ClaimBriefing['relations'][number];

function relationsBothWays(claims: readonly Claim[]): Map<string, Relation[]> {
  const relations = new Map<string, Relation[]>(claims.map((claim) => [claim.id, []]));
  for (const claim of claims) {
    for (const { type, claim: other } of claim.relations) {
      if (!relations.has(other)) continue;
      relations.get(claim.id)!.push({ type, direction: 'to', claim: other });
      relations.get(other)!.push({ type, direction: 'from', claim: claim.id });
    }
  }
  return relations;
}

export function briefSource(source: Source): SourceBriefing {
  const { id, kind, title, publisher, authors, contributors, published, url, copies } = source;
  return {
    id,
    kind,
    title,
    publisher,
    authors: [...authors],
    contributors: [...contributors],
    published,
    url,
    copies: copies.map((copy) => ({ url: copy.url, note: copy.note })),
  };
}
