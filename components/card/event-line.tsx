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

const WIDTH = 344;
const HEIGHT = 44;
const INSET = 8;
const AXIS_Y = 14;
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
  const span = say('date.range', {
    from: formatEdtf(String(Math.floor(line.events[0]!.year)), translation),
    to: formatEdtf(String(Math.floor(line.events.at(-1)!.year)), translation),
  });
  return (
    <Section title={say('card.when')} note={span}>
      <Drawing line={line} label={say('events.label', { count: line.events.length, span })} />
      <Disclosure label={say('events.show', { count: line.events.length })}>
        {() => <InOrder line={line} />}
      </Disclosure>
    </Section>
  );
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

/** Time runs to the right in every language's drawing; numbers under it say so. */
function Drawing({ line, label }: { readonly line: Line; readonly label: string }) {
  const { language } = useTranslation();
  const x = (share: number) => INSET + share * (WIDTH - 2 * INSET);
  const years = line.to - line.from;
  const step = Math.ceil(years / MOST_YEARS);
  const marks = Array.from({ length: Math.floor(years / step) + 1 }, (_, i) => (i * step) / years);
  return (
    <svg class="line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="axis" d={`M${x(0)} ${AXIS_Y}H${x(1)}`} />
      {marks.map((at) => (
        <path class="tick" key={at} d={`M${x(at)} ${AXIS_Y - 4}v8`} />
      ))}
      <Year year={line.from} x={0} anchor="start" language={language} />
      <Year year={line.to} x={WIDTH} anchor="end" language={language} />
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

interface YearProps {
  readonly year: number;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly language: string;
}

/** At either end of the axis; the drawing runs from left to right, whatever the text around does. */
function Year({ year, x, anchor, language }: YearProps) {
  const digits = new Intl.NumberFormat(language, { useGrouping: false });
  return (
    <text class="year" x={x} y={HEIGHT - 8} text-anchor={anchor} direction="ltr">
      {digits.format(year)}
    </text>
  );
}
