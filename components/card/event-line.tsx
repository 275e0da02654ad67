/** The dated claims of an entity at a glance: a line of years with a dot for each, and the claims in order beneath. */
import { useMemo } from 'preact/hooks';
import { formatEdtf } from '../format-edtf.ts';
import { useTranslation } from '../translation.ts';
import { arrangeClaims } from '../claim/arrange-claims.ts';
import { useCard } from './card-context.ts';
import { useClaims } from '../claim/claim-context.ts';
import { ClaimThread } from '../claim/claim-thread.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { orderEvents, type EventLine as Line } from './order-events.ts';
import { Section } from './section.tsx';
import { ShowMore } from '../controls/show-more.tsx';

const EVENTS_AT_ONCE = 8;

/** In hundredths of the width. */
const INSET = 2.3;
const AXIS_Y = 14;
const YEARS_Y = 36;
const SMALLEST_DOT = 3;
const LARGEST_DOT = 7;
/** More year marks than this run into each other. */
const MOST_YEARS = 12;

export function EventLine() {
  const translation = useTranslation();
  const { say } = translation;
  const { briefing } = useCard();
  const line = useMemo(() => orderEvents(briefing.claims), [briefing]);
  if (line === null) return null;
  const [from, to] = [line.events[0]!, line.events.at(-1)!].map(({ year }) => yearInEdtf(year));
  const span = formatEdtf(`${from}/${to}`, translation);
  return (
    <Section title={say('card.when')} note={span}>
      <Drawing line={line} label={say('events.label', { count: line.events.length, span })} />
      <Disclosure label={say('events.show', { count: line.events.length })}>
        {() => <InOrder line={line} />}
      </Disclosure>
    </Section>
  );
}

function yearInEdtf(year: number): string {
  const whole = Math.floor(year);
  return `${whole < 0 ? '-' : ''}${String(Math.abs(whole)).padStart(4, '0')}`;
}

/** Whole claims, not bare sentences: who says so and who denies it belongs to an event too. */
function InOrder({ line }: { readonly line: Line }) {
  const { claims } = useClaims();
  const threads = arrangeClaims(
    line.events.map(({ claim }) => claim.id),
    claims,
  );
  return (
    <ShowMore items={threads} first={EVENTS_AT_ONCE} className="claims" keyOf={(thread) => thread.claim.id}>
      {(thread) => <ClaimThread thread={thread} />}
    </ShowMore>
  );
}

/** In the direction of reading, and in shares of the width: however wide it is, words and dots keep their size. */
function Drawing({ line, label }: { readonly line: Line; readonly label: string }) {
  const { language, direction } = useTranslation();
  const x = (share: number) => `${INSET + (direction === 'rtl' ? 1 - share : share) * (100 - 2 * INSET)}%`;
  const years = line.to - line.from;
  const step = Math.ceil(years / MOST_YEARS);
  const marks = Array.from({ length: Math.floor(years / step) + 1 }, (_, i) => (i * step) / years);
  const plain = new Intl.NumberFormat(language, { useGrouping: false });
  return (
    <svg class="line" role="img" aria-label={label}>
      <line class="axis" x1={x(0)} x2={x(1)} y1={AXIS_Y} y2={AXIS_Y} />
      {marks.map((at) => (
        <line class="tick" key={at} x1={x(at)} x2={x(at)} y1={AXIS_Y - 4} y2={AXIS_Y + 4} />
      ))}
      {[line.from, line.to].map((year, end) => (
        <text
          class="year"
          key={year}
          x={(direction === 'rtl') === (end === 1) ? '0' : '100%'}
          y={YEARS_Y}
          text-anchor={end ? 'end' : 'start'}
        >
          {plain.format(year)}
        </text>
      ))}
      {line.dots.map(({ at, count }) => (
        <circle
          class="dot"
          key={at}
          cx={x(at)}
          cy={AXIS_Y}
          r={Math.min(LARGEST_DOT, SMALLEST_DOT + Math.sqrt(count) * 0.8)}
        />
      ))}
    </svg>
  );
}
