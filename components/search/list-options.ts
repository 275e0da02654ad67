/** The rows of a result list in their order, as the arrow keys go through them. */
import type {
  ClaimHit,
  EntityHit,
  FactHit,
  SearchLimits,
  SearchResults,
} from '../../engine/search/results.ts';

export type SectionName = keyof SearchLimits;

export type SearchOption =
  | { readonly kind: 'entity'; readonly id: string; readonly hit: EntityHit }
  | { readonly kind: 'fact'; readonly id: string; readonly hit: FactHit }
  | { readonly kind: 'claim'; readonly id: string; readonly hit: ClaimHit }
  | { readonly kind: 'all'; readonly id: string; readonly section: SectionName; readonly count: number };

export interface OptionSection {
  readonly name: SectionName;
  readonly options: readonly SearchOption[];
}

/** Sections without results are left out. */
export function listOptions({ entities, facts, claims }: SearchResults, listId: string): OptionSection[] {
  const id = (section: string, place: number) => `${listId}-${section}-${place}`;
  const sections: OptionSection[] = [
    {
      name: 'entities',
      options: entities.hits.map((hit, i) => ({ kind: 'entity', id: id('entity', i), hit })),
    },
    { name: 'facts', options: facts.hits.map((hit, i) => ({ kind: 'fact', id: id('fact', i), hit })) },
    { name: 'claims', options: claims.hits.map((hit, i) => ({ kind: 'claim', id: id('claim', i), hit })) },
  ];
  const totals = { entities: entities.total, facts: facts.total, claims: claims.total };
  return sections
    .filter(({ options }) => options.length > 0)
    .map(({ name, options }) => {
      const count = totals[name];
      const all = { kind: 'all', id: id('all', name.length), section: name, count } as const;
      return { name, options: count > options.length ? [...options, all] : options };
    });
}

/** The option after (or before) the active one; round at the ends, since the field itself is no option. */
export function moveActive(
  options: readonly SearchOption[],
  active: string | null,
  step: 1 | -1,
): string | null {
  if (options.length === 0) return null;
  const at = options.findIndex(({ id }) => id === active);
  if (at < 0) return (step === 1 ? options[0] : options.at(-1))!.id;
  return options[(at + step + options.length) % options.length]!.id;
}
