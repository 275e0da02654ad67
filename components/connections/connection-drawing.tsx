/** One entity in the middle and those it shares claims with around it. Always drawn the same way; the list says the same. */
import { useRef } from 'preact/hooks';
import type { Connection } from '../../engine/claims/connect.ts';
import type { Story } from '../../engine/claims/story.ts';
import { useTranslation } from '../translation.ts';
import { useLetterSpacing } from '../use-letter-spacing.ts';
import { nameLines } from './name-lines.ts';

interface ConnectionDrawingProps {
  readonly story: Story;
  readonly middle: string;
  readonly connections: readonly Connection[];
  readonly width: number;
  readonly onChoose: (entity: string) => void;
}

/** More around one middle run into each other. */
const MOST_AROUND = 14;
/** Of a letter of the names, on the average. */
const LETTER_PX = 6.8;
const LINE_PX = 13;

export function ConnectionDrawing({ story, middle, connections, width, onChoose }: ConnectionDrawingProps) {
  const { say } = useTranslation();
  const drawing = useRef<SVGSVGElement>(null);
  const letter = LETTER_PX + useLetterSpacing(drawing, width);
  const around = connections.slice(0, MOST_AROUND);
  const height = Math.max(240, 22 * around.length + 30);
  const name = (id: string) => story.entities.get(id)?.name ?? id;
  const places = around.map(({ entity, claims }, at) => ({
    entity,
    count: claims.length,
    ...placeAround(at, around.length, width, height),
  }));
  const centre = { x: width / 2, y: height / 2 };
  return (
    <svg
      ref={drawing}
      class="connection-drawing"
      width={width}
      height={height}
      role="img"
      aria-label={say('connections.drawing', { name: name(middle), count: around.length })}
    >
      {places.map(({ entity, count, x, y }) => (
        <path
          key={entity}
          class="tie"
          d={`M${centre.x} ${centre.y}L${x} ${y}`}
          stroke-width={1 + Math.min(5, Math.log2(count))}
        />
      ))}
      {places.map(({ entity, count, x, y, side }) => (
        <g key={entity} class="node" onClick={() => onChoose(entity)}>
          <title>{`${name(entity)}: ${say('fact.claims', { count })}`}</title>
          <circle cx={x} cy={y} r={5} />
          <NameBeside name={name(entity)} x={x} y={y} side={side} width={width} letter={letter} />
        </g>
      ))}
      <g class="node middle">
        <circle cx={centre.x} cy={centre.y} r={8} />
        <Name
          lines={nameLines(name(middle), lettersIn(width, letter))}
          x={centre.x}
          y={centre.y + 24}
          anchor="middle"
        />
      </g>
    </svg>
  );
}

/** Down the right side and then down the left, so that each name has a line of its own. */
function placeAround(at: number, count: number, width: number, height: number) {
  const onRight = Math.ceil(count / 2);
  const isRight = at % 2 === 0;
  const row = Math.floor(at / 2);
  const rows = isRight ? onRight : count - onRight;
  const y = ((row + 0.5) / rows) * (height - 24) + 12;
  // An arc: the rows at top and bottom stand nearer to the middle.
  const bend = Math.cos((row + 0.5) / rows * Math.PI - Math.PI / 2); // prettier-ignore
  const reach = width * (0.08 + 0.1 * bend);
  return {
    x: width / 2 + (isRight ? reach : -reach),
    y,
    side: isRight ? ('end' as const) : ('start' as const),
  };
}

/** `room` and the average `letter` in pixels. */
function lettersIn(room: number, letter: number): number {
  return Math.max(4, Math.floor(room / letter));
}

interface NameBesideProps {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly side: 'start' | 'end';
  readonly width: number;
  readonly letter: number;
}

/** Its lines stand around the height of its dot. */
function NameBeside({ name, x, y, side, width, letter }: NameBesideProps) {
  const isRight = side === 'end';
  const lines = nameLines(name, lettersIn((isRight ? width - x : x) - 12, letter));
  return (
    <Name
      lines={lines}
      x={x + (isRight ? 9 : -9)}
      y={y + 4 - ((lines.length - 1) * LINE_PX) / 2}
      anchor={isRight ? 'start' : 'end'}
    />
  );
}

interface NameProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Where its first line stands. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

function Name({ lines, x, y, anchor }: NameProps) {
  return (
    <text y={y} text-anchor={anchor}>
      {lines.map((line, at) => (
        <tspan key={at} x={x} dy={at === 0 ? 0 : LINE_PX}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
