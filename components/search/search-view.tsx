/**
 * A field and what it finds, for popup, panel and first-run page. Views take props and call back: who asks the worker and
 * what opens when something is chosen is the page's affair.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EntityKey } from '../../engine/dossier/model.ts';
import type { ReadingProgress, SearchLimits } from '../../engine/search/results.ts';
import type { Wanted } from '../claim/claim-context.ts';
import { SearchField } from '../controls/search-field.tsx';
import { useTranslation } from '../translation.ts';
import { listOptions, moveActive, type SearchOption } from './list-options.ts';
import { ResultList } from './result-list.tsx';
import './search.css';
import { SearchNote } from './search-note.tsx';
import { useSearch, type AskSearch } from './use-search.ts';
import { useSlashKey } from './use-slash-key.ts';

export interface SearchChoice {
  readonly key: EntityKey;
  /** Where a claim or a fact was chosen: it is to be shown among what is known of the entity. */
  readonly wanted?: Wanted;
}

export interface SearchViewProps {
  readonly ask: AskSearch;
  /** Somebody is about to type. */
  readonly prepare?: () => void;
  readonly progress: ReadingProgress | null;
  /** One sentence where the dossiers cannot be read. */
  readonly failure: string | null;
  readonly onChoose: (choice: SearchChoice) => void;
  /** How much of each section is shown at first. */
  readonly limits?: SearchLimits;
  readonly initialQuery?: string;
  readonly focusAtOnce?: boolean;
  /** Shown while nothing is typed, instead of a hint. */
  readonly idle?: ComponentChildren;
}

const PANEL_LIMITS: SearchLimits = { entities: 6, facts: 4, claims: 6 };

export function SearchView({
  ask,
  prepare,
  progress,
  failure,
  onChoose,
  limits = PANEL_LIMITS,
  initialQuery = '',
  focusAtOnce = false,
  idle,
}: SearchViewProps) {
  const { say } = useTranslation();
  const listId = useId();
  const field = useField(focusAtOnce);
  const { query, setQuery, answer, showAll } = useSearch({ ask, limits, progress, initialQuery });
  const [active, setActive] = useState<string | null>(null);
  const sections = answer ? listOptions(answer.results, listId) : [];
  const options = sections.flatMap((section) => section.options);
  const choose = (option: SearchOption | undefined) => {
    if (!option) return;
    if (option.kind === 'all') showAll(option.section);
    else if (option.kind === 'claim') onChoose({ key: option.hit.key, wanted: { claim: option.hit.claim } });
    else if (option.kind === 'fact')
      onChoose({ key: option.hit.key, wanted: { fact: option.hit.text.text } });
    else onChoose({ key: option.hit.key });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive(moveActive(options, active, event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(options.find(({ id }) => id === active) ?? options[0]);
    }
  };
  const isOpen = options.length > 0;
  return (
    <div class="search" role="search" data-answered={answer?.results.query} onFocusIn={prepare}>
      <SearchField
        label={say('search.label')}
        placeholder={say('search.what')}
        value={query}
        inputRef={field}
        list={{ id: listId, open: isOpen, active: isOpen ? active : null }}
        onInput={(text) => {
          setQuery(text);
          setActive(null);
        }}
        onKeyDown={onKeyDown}
      />
      <SearchNote query={query} answer={answer} progress={progress} failure={failure} idle={idle} />
      {isOpen && <ResultList id={listId} sections={sections} active={active} onChoose={choose} />}
    </div>
  );
}

/** The field, to which `/` goes. */
function useField(focusAtOnce: boolean) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusAtOnce) field.current?.focus();
  }, [focusAtOnce]);
  useSlashKey(() => {
    field.current?.focus();
    field.current?.select();
  });
  return field;
}
