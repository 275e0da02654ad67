/** The claims view as its address has it: what is asked for, in which order, and how it is shown. */
import { NO_FILTER, type ClaimFilter } from '../../engine/claims/filter-claims.ts';
import type { ClaimOrder } from '../../engine/claims/sort-claims.ts';
import type { AttributionKind, Standing } from '../../engine/dossier/model.ts';

export const KINDS: readonly AttributionKind[] = ['named', 'unnamed', 'institution', 'article'];
export const STANDINGS: readonly Standing[] = ['stated', 'alleged', 'denied', 'opinion', 'corrected'];

export interface ClaimsQuery {
  readonly filter: ClaimFilter;
  readonly order: ClaimOrder;
  /** What is said beside what is said against it, instead of one list. */
  readonly paired: boolean;
  /** A claim to begin with: the reader came for it. */
  readonly claim: string;
}

type Params = Readonly<Record<string, string>>;

export function readQuery(params: Params): ClaimsQuery {
  return {
    filter: {
      ...NO_FILTER,
      entities: listOf(params['with']),
      kinds: KINDS.filter((kind) => listOf(params['kind']).includes(kind)),
      standings: STANDINGS.filter((standing) => listOf(params['standing']).includes(standing)),
      speaker: params['speaker'] ?? '',
      from: params['from'] ?? '',
      to: params['to'] ?? '',
    },
    order: params['sort'] === 'date' ? 'date' : 'article',
    paired: params['show'] === 'answers',
    claim: params['claim'] ?? '',
  };
}

export function writeQuery({ filter, order, paired, claim }: ClaimsQuery): Params {
  return {
    with: filter.entities.join(','),
    kind: filter.kinds.join(','),
    standing: filter.standings.join(','),
    speaker: filter.speaker,
    from: filter.from,
    to: filter.to,
    sort: order === 'date' ? 'date' : '',
    show: paired ? 'answers' : '',
    claim,
  };
}

function listOf(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(',');
}
