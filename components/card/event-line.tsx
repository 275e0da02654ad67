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
const HEIGHT = 34;
const INSET = 8;
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
  const x = (share: number) => INSET + share * (WIDTH - 2 * INSET);
  const years = line.to - line.from;
  const step = Math.ceil(years / MOST_YEARS);
  const marks = Array.from({ length: Math.floor(years / step) + 1 }, (_, i) => (i * step) / years);
  return (
    <svg class="line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="axis" d={`M${x(0)} 17H${x(1)}`} />
      {marks.map((at) => (
        <path class="tick" key={at} d={`M${x(at)} 13v8`} />
      ))}
      {line.dots.map(({ at, count }) => (
        <circle
          class="dot"
          key={at}
          cx={x(at)}
          cy={17}
          r={Math.min(LARGEST_DOT, SMALLEST_DOT + Math.sqrt(count) * 0.8)}
        />
      ))}
    </svg>
  );
}
