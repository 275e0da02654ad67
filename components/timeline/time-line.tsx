/**
 * The line itself: a mark for each time of which something is told, and the day of the page. The list says the same.
 * Time runs as the reader's language is read. Curves of quantities often keep their direction in Arabic print, but a
 * sequence of events is read as the spans ("2014 – 2019") and the row of years over it are: from the right. Makers of time
 * lines were asked for that by readers of Arabic and Hebrew (visjs/vis#112, react-calendar-timeline#788).
 */
import { useMemo, useRef } from 'preact/hooks';
import type { Mark, Moment } from '../../engine/claims/lay-out-time.ts';
import type { YearSpan } from '../../engine/edtf/edtf-span.ts';
import { formatEdtf } from '../format-edtf.ts';
import { useTranslation, type Translation } from '../translation.ts';
import { useLetterSpacing } from '../use-letter-spacing.ts';
import { useWidth } from '../use-width.ts';
import { fitMarks, toldIn } from './fit-marks.ts';

interface TimeLineProps {
  readonly moments: readonly Moment[];
  readonly line: YearSpan;
  /** The page's own day on the line of years. */
  readonly page: YearSpan | null;
  readonly onChoose: (when: string) => void;
}

const LANE = 17;
const BAR = 13;
const TOP = 20;
const FOOT = 22;
const INSET = 4;

export function TimeLine({ moments, line, page, onChoose }: TimeLineProps) {
  const translation = useTranslation();
  const { say, language, direction } = translation;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 360);
  const room = width - 2 * INSET;
  const spacing = useLetterSpacing(box, width);
  const { marks, least } = useMemo(
    () => fitMarks(moments, line, { room, spacing }),
    [moments, line, room, spacing],
  );
  const lanes = Math.max(1, ...marks.map(({ lane }) => lane + 1));
  const height = TOP + lanes * LANE + FOOT;
  const isMirrored = direction === 'rtl';
  const x = (share: number) => INSET + (isMirrored ? 1 - share : share) * room;
  const lengthOf = ({ from, to }: Mark) => Math.max(least, (to - from) * room);
  const pageAt = page && (page.from + page.to) / 2;
  const claims = marks.reduce((sum, mark) => sum + toldIn(mark), 0);
  return (
    <div class="time-line" ref={box} dir="ltr">
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={say('timeline.label', {
          count: claims,
          from: String(line.from),
          to: String(line.to - 1),
        })}
      >
        <Ticks line={line} x={x} isMirrored={isMirrored} height={height} language={language} room={room} />
        {pageAt !== null && pageAt >= line.from && pageAt <= line.to && (
          <PageDay at={x((pageAt - line.from) / (line.to - line.from))} width={width} height={height} />
        )}
        {marks.map((mark) => (
          <g key={mark.moments[0]!.when} class="moment" onClick={() => onChoose(mark.moments[0]!.when)}>
            <title>{`${timeOf(mark, translation)}: ${say('fact.claims', { count: toldIn(mark) })}`}</title>
            <rect
              x={(isMirrored ? x(mark.from) - lengthOf(mark) : x(mark.from)) + 1}
              y={height - FOOT - (mark.lane + 1) * LANE + (LANE - BAR) / 2}
              width={lengthOf(mark) - 2}
              height={BAR}
              rx={4}
            />
            <text
              x={(x(mark.from) + x(mark.to)) / 2}
              y={height - FOOT - mark.lane * LANE - 5}
              text-anchor="middle"
            >
              {toldIn(mark)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** "Jun 2018", or "Jun 2018 – Dec 2018" where several times share a mark. */
function timeOf({ moments }: Mark, translation: Translation): string {
  const [first, last] = [moments[0]!, moments.at(-1)!];
  const begins = formatEdtf(first.when, translation);
  return first === last ? begins : `${begins} – ${formatEdtf(last.when, translation)}`;
}

function PageDay({
  at,
  width,
  height,
}: {
  readonly at: number;
  readonly width: number;
  readonly height: number;
}) {
  const { say } = useTranslation();
  const isRight = at > width / 2;
  return (
    <g class="page-day">
      <path d={`M${at} 4V${height - FOOT}`} />
      <text x={at + (isRight ? -5 : 5)} y={13} text-anchor={isRight ? 'end' : 'start'}>
        {say('timeline.page')}
      </text>
    </g>
  );
}

interface TicksProps {
  readonly line: YearSpan;
  readonly x: (share: number) => number;
  readonly isMirrored: boolean;
  readonly height: number;
  readonly language: string;
  readonly room: number;
}

/** Least room for the words of a tick. */
const YEAR_PX = 40;
const MONTH_PX = 34;
/** A tick nearer to the end has no words: they would be cut off. */
const WORDS_PX = 30;

/** Years; within a single one, its months. */
function Ticks({ line, x, isMirrored, height, language, room }: TicksProps) {
  const years = line.to - line.from;
  const ticks = years === 1 ? monthTicks(line.from, language, room) : yearTicks(line, language, room);
  const base = height - FOOT;
  return (
    <g class="ticks">
      <path d={`M${x(0)} ${base}H${x(1)}`} />
      {ticks
        .filter(({ at }) => (1 - at) * room >= WORDS_PX)
        .map(({ at, words }) => (
          <g key={at}>
            <path d={`M${x(at)} ${base}v4`} />
            <text x={x(at) + (isMirrored ? -2 : 2)} y={height - 6} text-anchor={isMirrored ? 'end' : 'start'}>
              {words}
            </text>
          </g>
        ))}
    </g>
  );
}

interface Tick {
  readonly at: number;
  readonly words: string;
}

function yearTicks({ from, to }: YearSpan, language: string, room: number): Tick[] {
  const years = to - from;
  const step = Math.max(1, Math.ceil((years * YEAR_PX) / room));
  const plain = new Intl.NumberFormat(language, { useGrouping: false });
  return Array.from({ length: Math.ceil(years / step) }, (_, i) => ({
    at: (i * step) / years,
    words: plain.format(from + i * step),
  }));
}

function monthTicks(year: number, language: string, room: number): Tick[] {
  const step = [1, 2, 3, 4, 6].find((months) => (12 / months) * MONTH_PX <= room) ?? 6;
  const name = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 / step }, (_, i) => ({
    at: (i * step) / 12,
    words: name.format(new Date(Date.UTC(year, i * step, 15))),
  }));
}
