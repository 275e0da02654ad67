/** Results in their sections, as a list box whose active option the field above commands. */
import { useEffect } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import type { OptionSection, SearchOption, SectionName } from './list-options.ts';
import { ClaimRow, EntityRow, FactRow } from './result-rows.tsx';

interface ResultListProps {
  readonly id: string;
  readonly sections: readonly OptionSection[];
  readonly active: string | null;
  readonly onChoose: (option: SearchOption) => void;
}

const SECTION_TITLES = {
  entities: 'search.names',
  facts: 'search.facts',
  claims: 'search.claims',
} as const satisfies Record<SectionName, string>;

const SHOW_ALL = {
  entities: 'search.allNames',
  facts: 'search.allFacts',
  claims: 'search.allClaims',
} as const satisfies Record<SectionName, string>;

export function ResultList({ id, sections, active, onChoose }: ResultListProps) {
  const { say } = useTranslation();
  const titles = new Set(sections.flatMap(({ options }) => options.map(titleOf)).filter((title) => title));
  useEffect(() => {
    if (active !== null) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div class="results" role="listbox" id={id} aria-label={say('search.results')}>
      {sections.map(({ name, options }) => (
        <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
          <div class="result-section" id={`${id}-${name}`} role="presentation">
            {say(SECTION_TITLES[name])}
          </div>
          {options.map((option) => (
            // The field above has the focus and handles the keys; a press must not take it away.
            <div
              key={option.id}
              id={option.id}
              class={`result ${option.kind}`}
              role="option"
              aria-selected={option.id === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(option)}
            >
              <Row option={option} showsDossier={titles.size > 1} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Row({ option, showsDossier }: { readonly option: SearchOption; readonly showsDossier: boolean }) {
  const { say } = useTranslation();
  switch (option.kind) {
    case 'entity':
      return <EntityRow hit={option.hit} showsDossier={showsDossier} />;
    case 'fact':
      return <FactRow hit={option.hit} showsDossier={showsDossier} />;
    case 'claim':
      return <ClaimRow hit={option.hit} showsDossier={showsDossier} />;
    case 'all':
      return <span>{say(SHOW_ALL[option.section], { count: option.count })}</span>;
  }
}

function titleOf(option: SearchOption): string | undefined {
  return option.kind === 'all' ? undefined : option.hit.dossier.title;
}
