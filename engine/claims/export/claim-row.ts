/** One claim with everything by which it can be checked, flat: what the table and the JSON file hold. */
import type { ClaimBriefing } from '../../brief/briefing.ts';
import type { Story } from '../story.ts';

export const COLUMNS = [
  'id',
  'claim',
  'standing',
  'attribution',
  'speaker',
  'when',
  'entities',
  'disputes',
  'disputedBy',
  'supports',
  'supportedBy',
  'corrects',
  'correctedBy',
  'source',
  'publisher',
  'authors',
  'published',
  'passage',
] as const;

export type ClaimRow = Readonly<Record<(typeof COLUMNS)[number], string | readonly string[]>>;

export function claimRow(claim: ClaimBriefing, story: Story): ClaimRow {
  const source = story.sources.get(claim.source);
  const related = (type: string, direction: string) =>
    claim.relations
      .filter((relation) => relation.type === type && relation.direction === direction)
      .map((relation) => relation.claim);
  return {
    id: claim.id,
    claim: claim.text,
    standing: claim.standing,
    attribution: claim.attribution.kind,
    speaker: speakerWords(claim) || (claim.attribution.kind === 'article' ? (source?.publisher ?? '') : ''),
    when: claim.when ?? '',
    entities: claim.entities.map((id) => story.entities.get(id)?.name ?? id),
    disputes: related('disputes', 'to'),
    disputedBy: related('disputes', 'from'),
    supports: related('supports', 'to'),
    supportedBy: related('supports', 'from'),
    corrects: related('corrects', 'to'),
    correctedBy: related('corrects', 'from'),
    source: source?.title ?? claim.source,
    publisher: source?.publisher ?? '',
    authors: source?.authors ?? [],
    published: source?.published ?? '',
    passage: claim.passageUrl,
  };
}

export function speakerWords({ attribution }: ClaimBriefing): string {
  return attribution.as || attribution.by.map(({ name }) => name).join(', ');
}
