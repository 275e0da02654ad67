/** When things happened: the dated claims on a line and, in the same order, in words. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { filterClaims, NO_FILTER } from '../../engine/claims/filter-claims.ts';
import { momentsOf, wholeTime, type Moment } from '../../engine/claims/lay-out-time.ts';
import { edtfSpan, spansMeet, type YearSpan } from '../../engine/edtf/edtf-span.ts';
import { arrangeClaims } from '../claim/arrange-claims.ts';
import { ClaimThread } from '../claim/claim-thread.tsx';
import { SegmentedControl } from '../controls/segmented-control.tsx';
import { formatEdtf } from '../format-edtf.ts';
import { EntitySelect } from '../story/entity-select.tsx';
import { GrowingList } from '../story/growing-list.tsx';
import { StoryClaims, type StoryViewProps } from '../story/story-claims.tsx';
import { useTranslation } from '../translation.ts';
import { TimeLine } from './time-line.tsx';
import './timeline.css';

export interface TimelineViewProps extends StoryViewProps {
  /** The day on which the page says it was published. */
  readonly published: string | null;
}

/** The page among the moments of the story. */
type Entry =
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'page'; readonly day: string };

export function TimelineView(props: TimelineViewProps) {
  const { story, actions, sourcesHere, today, params, onParams, published } = props;
  const { say } = useTranslation();
  const { with: about = '', year = '' } = params;
  const list = useRef<HTMLDivElement>(null);
  const moments = useMemo(() => {
    const entities = about === '' ? [] : [about];
    return momentsOf(filterClaims(story.claims, { ...NO_FILTER, entities }));
  }, [story, about]);
  const years = useMemo(() => yearsOf(moments), [moments]);
  const chosen = years.includes(Number(year)) ? Number(year) : null;
  const line = useMemo(
    () => (chosen === null ? wholeTime(moments) : { from: chosen, to: chosen + 1 }),
    [moments, chosen],
  );
  const entries = useMemo(() => entriesOf(moments, line, published), [moments, line, published]);
  const goTo = (when: string) =>
    list.current?.querySelector<HTMLElement>(`[data-when="${CSS.escape(when)}"]`)?.focus();
  return (
    <div class="timeline-view">
      <Questions story={story} about={about} years={years} chosen={chosen} onParams={onParams} />
      {line === null ? (
        <p class="padded">{say(story.claims.length === 0 ? 'claims.noneAtAll' : 'timeline.none')}</p>
      ) : (
        <TimeLine
          moments={moments}
          line={line}
          page={published === null ? null : edtfSpan(published)}
          onChoose={goTo}
        />
      )}
      <div ref={list}>
        <StoryClaims story={story} actions={actions} sourcesHere={sourcesHere} today={today}>
          <GrowingList items={entries} keyOf={keyOf} className="moments">
            {(entry) =>
              entry.kind === 'page' ? (
                <PageEntry day={entry.day} />
              ) : (
                <MomentEntry moment={entry.moment} story={story} />
              )
            }
          </GrowingList>
        </StoryClaims>
      </div>
    </div>
  );
}

interface QuestionsProps extends Pick<TimelineViewProps, 'story' | 'onParams'> {
  readonly about: string;
  readonly years: readonly number[];
  readonly chosen: number | null;
}

function Questions({ story, about, years, chosen, onParams }: QuestionsProps) {
  const { say, language } = useTranslation();
  const plain = new Intl.NumberFormat(language, { useGrouping: false });
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (row.current) showChosen(row.current);
  }, [chosen, years]);
  return (
    <div class="timeline-how">
      <EntitySelect
        label={say('claims.about')}
        none={say('claims.anybody')}
        story={story}
        value={about}
        onChange={(entity) => onParams({ with: entity })}
      />
      {years.length > 1 && (
        <div class="years" ref={row}>
          <SegmentedControl
            label={say('timeline.years')}
            choices={[
              { value: '', label: say('timeline.allYears') },
              ...years.map((each) => ({ value: String(each), label: plain.format(each) })),
            ]}
            value={chosen === null ? '' : String(chosen)}
            onChange={(value) => onParams({ with: about, year: value })}
          />
        </div>
      )}
    </div>
  );
}

/** Not scrollIntoView, which would scroll the page along with the row. */
function showChosen(row: HTMLElement): void {
  const chosen = row.querySelector('input:checked')?.getBoundingClientRect();
  const box = row.getBoundingClientRect();
  if (chosen && (chosen.left < box.left || chosen.right > box.right))
    row.scrollLeft += (chosen.left + chosen.right - box.left - box.right) / 2;
}

function PageEntry({ day }: { readonly day: string }) {
  const translation = useTranslation();
  return (
    <p class="page-entry">
      <strong>{formatEdtf(day, translation)}</strong> {translation.say('timeline.pageDay')}
    </p>
  );
}

function MomentEntry({
  moment,
  story,
}: {
  readonly moment: Moment;
  readonly story: TimelineViewProps['story'];
}) {
  const translation = useTranslation();
  const threads = arrangeClaims(moment.claims.map(({ id }) => id), story.claimById); // prettier-ignore
  return (
    <>
      <h2 class="moment-when" tabIndex={-1} data-when={moment.when}>
        {formatEdtf(moment.when, translation)}
      </h2>
      <ul class="claims">
        {threads.map((thread) => (
          <li key={thread.claim.id}>
            <ClaimThread thread={thread} />
          </li>
        ))}
      </ul>
    </>
  );
}

function entriesOf(moments: readonly Moment[], line: YearSpan | null, published: string | null): Entry[] {
  if (line === null) return [];
  const shown = moments.filter(({ span }) => spansMeet(span, line));
  const entries = shown.map((moment): Entry => ({ kind: 'moment', moment }));
  const day = published === null ? null : edtfSpan(published);
  if (published === null || !day || !spansMeet(day, line)) return entries;
  const before = shown.filter(({ span }) => span.from <= day.from).length;
  return entries.toSpliced(before, 0, { kind: 'page', day: published });
}

function yearsOf(moments: readonly Moment[]): number[] {
  const beginnings = moments.map(({ span }) => Math.floor(span.from)).filter(Number.isFinite);
  return [...new Set(beginnings)].toSorted((a, b) => a - b);
}

function keyOf(entry: Entry): string {
  return entry.kind === 'page' ? 'page' : entry.moment.when;
}
