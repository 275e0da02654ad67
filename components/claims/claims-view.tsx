/** The claims of the story, for those who check: filtered, in the order that they want, with what answers each. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimBriefing } from '../../engine/brief/briefing.ts';
import type { ClaimExport } from '../../engine/claims/export/export-claims.ts';
import { filterClaims, NO_FILTER } from '../../engine/claims/filter-claims.ts';
import { pairDisputes, type Exchange } from '../../engine/claims/pair-disputes.ts';
import { sortClaims } from '../../engine/claims/sort-claims.ts';
import { arrangeClaims } from '../claim/arrange-claims.ts';
import { Button } from '../controls/button.tsx';
import { SegmentedControl } from '../controls/segmented-control.tsx';
import { UiIcon } from '../icons.tsx';
import { GrowingList } from '../story/growing-list.tsx';
import { StoryClaims, type StoryViewProps } from '../story/story-claims.tsx';
import { useTranslation } from '../translation.ts';
import { ActiveFilters } from './active-filters.tsx';
import { AboutFilter, ClaimFilters } from './claim-filters.tsx';
import { ClaimRow } from './claim-row.tsx';
import './claims.css';
import { Exchanges } from './exchanges.tsx';
import { ExportBar } from './export-bar.tsx';
import { readQuery, writeQuery, type ClaimsQuery } from './filter-params.ts';

export interface ClaimsViewProps extends StoryViewProps {
  /** `name` without ending. */
  readonly onSave: (file: ClaimExport, name: string) => void;
  /** Leads to how several entities are connected where no claim names all of them. */
  readonly onConnect: (from: string, to: string) => void;
}

export function ClaimsView(props: ClaimsViewProps) {
  const { story, actions, sourcesHere, today, params, onParams, onSave, onConnect } = props;
  const query = useMemo(() => readQuery(params), [params]);
  const change = (part: Partial<ClaimsQuery>) => onParams(writeQuery({ ...query, claim: '', ...part }));
  const listed = useMemo(
    () => sortClaims(filterClaims(story.claims, query.filter), query.order),
    [story, query],
  );
  const exchanges = useMemo(
    () => (query.paired ? pairDisputes(listed, story) : null),
    [query.paired, listed, story],
  );
  // Side by side stand only those that somebody answers, and beside them answers that the filters alone would not have
  // found: what is counted and taken along is what is seen.
  const shown = useMemo(
    () => (exchanges ? sortClaims(within(story.claims, exchanges), query.order) : listed),
    [listed, exchanges, story, query.order],
  );
  const [selected, select] = useSelection(story);
  return (
    <div class="claims-view">
      <div class="claims-columns">
        <FilterColumn story={story} query={query} onChange={change} />
        <div class="claims-main">
          <ActiveFilters story={story} filter={query.filter} onChange={(filter) => change({ filter })} />
          <Found listed={shown} story={story} />
          {listed.length === 0 && (
            <Nothing
              story={story}
              query={query}
              onConnect={onConnect}
              onClear={() => change({ filter: NO_FILTER })}
            />
          )}
          <StoryClaims story={story} actions={actions} sourcesHere={sourcesHere} today={today}>
            {exchanges ? (
              <Answers exchanges={exchanges} isAsked={listed.length > 0} />
            ) : (
              <Threads
                listed={listed}
                story={story}
                claim={query.claim}
                selected={selected}
                onSelect={select}
              />
            )}
          </StoryClaims>
          <ExportBar
            story={story}
            listed={shown}
            selected={selected}
            today={today}
            onCopy={actions.copy}
            onSave={onSave}
          />
        </div>
      </div>
    </div>
  );
}

function within(claims: readonly ClaimBriefing[], exchanges: readonly Exchange[]): readonly ClaimBriefing[] {
  const ids = new Set(
    exchanges.flatMap(({ accounts, answers }) => [...accounts, ...answers].map(({ id }) => id)),
  );
  return claims.filter(({ id }) => ids.has(id));
}

/** Selected claims stay so while the filters change: what one gathers comes from several questions. */
function useSelection(
  story: StoryViewProps['story'],
): [ReadonlySet<string>, (id: string, on: boolean) => void] {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setSelected(new Set()), [story]);
  const select = useMemo(
    () => (id: string, on: boolean) =>
      setSelected((before) => {
        const after = new Set(before);
        if (on) after.add(id);
        else after.delete(id);
        return after;
      }),
    [],
  );
  return [selected, select];
}

interface FilterColumnProps {
  readonly story: StoryViewProps['story'];
  readonly query: ClaimsQuery;
  readonly onChange: (part: Partial<ClaimsQuery>) => void;
}

function FilterColumn({ story, query, onChange }: FilterColumnProps) {
  const { say } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div class={`claims-ask${open ? ' open' : ''}`}>
      <AboutFilter story={story} filter={query.filter} onChange={(filter) => onChange({ filter })} />
      <div class="claims-how">
        <SegmentedControl
          label={say('claims.order')}
          choices={(['article', 'date'] as const).map((value) => ({
            value,
            label: say(`claims.order.${value}`),
          }))}
          value={query.order}
          onChange={(order) => onChange({ order })}
        />
        <SegmentedControl
          label={say('claims.show')}
          choices={(['list', 'answers'] as const).map((value) => ({
            value,
            label: say(`claims.show.${value}`),
          }))}
          value={query.paired ? 'answers' : 'list'}
          onChange={(show) => onChange({ paired: show === 'answers' })}
        />
        <span class="filter-toggle">
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            <UiIcon name="filter" />
            {say('claims.filter')}
          </Button>
        </span>
      </div>
      <ClaimFilters story={story} filter={query.filter} onChange={(filter) => onChange({ filter })} />
    </div>
  );
}

function Found({
  listed,
  story,
}: {
  readonly listed: readonly ClaimBriefing[];
  readonly story: StoryViewProps['story'];
}) {
  const { say } = useTranslation();
  return (
    <p class="claims-count" role="status">
      <strong>{say('claims.count', { count: listed.length })}</strong>{' '}
      <span class="soft">
        {listed.length < story.claims.length && say('claims.of', { total: story.claims.length })}
      </span>
      {story.claims.length < story.total && (
        <span class="soft claims-part">
          {say('claims.part', { shown: story.claims.length, total: story.total })}
        </span>
      )}
    </p>
  );
}

interface NothingProps {
  readonly story: StoryViewProps['story'];
  readonly query: ClaimsQuery;
  readonly onConnect: ClaimsViewProps['onConnect'];
  readonly onClear: () => void;
}

function Nothing({ story, query, onConnect, onClear }: NothingProps) {
  const { say } = useTranslation();
  const [from, to] = query.filter.entities;
  if (story.claims.length === 0) return <p class="page-note">{say('claims.noneAtAll')}</p>;
  return (
    <div class="page-note">
      <p>{say(to === undefined ? 'claims.none' : 'claims.noneTogether')}</p>
      {from !== undefined && to !== undefined && (
        <Button weight="primary" onClick={() => onConnect(from, to)}>
          {say('claims.connect')}
        </Button>
      )}
      <Button onClick={onClear}>{say('claims.removeAll')}</Button>
    </div>
  );
}

interface AnswersProps {
  readonly exchanges: readonly Exchange[];
  /** Whether any claim is to be answered. */
  readonly isAsked: boolean;
}

function Answers({ exchanges, isAsked }: AnswersProps) {
  const { say } = useTranslation();
  if (exchanges.length === 0 && isAsked) return <p class="soft padded">{say('claims.noAnswers')}</p>;
  return <Exchanges exchanges={exchanges} />;
}

interface ThreadsProps {
  readonly listed: readonly ClaimBriefing[];
  readonly story: StoryViewProps['story'];
  readonly claim: string;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string, on: boolean) => void;
}

function Threads({ listed, story, claim, selected, onSelect }: ThreadsProps) {
  const threads = useMemo(() => {
    const ids = listed.map(({ id }) => id);
    // Whoever came for one claim finds it at the top.
    const wanted = claim !== '' && story.claimById.has(claim) ? [claim] : [];
    return arrangeClaims([...wanted, ...ids], story.claimById);
  }, [listed, story, claim]);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (claim !== '') top.current?.scrollIntoView({ block: 'start' });
  }, [claim]);
  return (
    <div ref={top} class={claim === '' ? '' : 'with-wanted'}>
      <GrowingList items={threads} keyOf={(thread) => thread.claim.id} className="claim-rows">
        {(thread) => (
          <ClaimRow thread={thread} selected={selected.has(thread.claim.id)} onSelect={onSelect} />
        )}
      </GrowingList>
    </div>
  );
}
