/** One entity in the middle and those it shares claims with around it. Always drawn the same way; the list says the same. */
import type { Connection } from '../../engine/claims/connect.ts';
import type { Story } from '../../engine/claims/story.ts';
import { useTranslation } from '../translation.ts';

interface ConnectionDrawingProps {
  readonly story: Story;
  readonly middle: string;
  readonly connections: readonly Connection[];
  readonly width: number;
  readonly onChoose: (entity: string) => void;
}

/** More around one middle run into each other. */
const MOST_AROUND = 14;
const LONGEST_NAME = 22;
/** Of a letter of the names, on the average. */
const LETTER_PX = 7;

export function ConnectionDrawing({ story, middle, connections, width, onChoose }: ConnectionDrawingProps) {
  const { say } = useTranslation();
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
          <text x={x + (side === 'end' ? 9 : -9)} y={y + 4} text-anchor={side === 'end' ? 'start' : 'end'}>
            {short(name(entity), (side === 'end' ? width - x : x) - 12)}
          </text>
        </g>
      ))}
      <g class="node middle">
        <circle cx={centre.x} cy={centre.y} r={8} />
        <text x={centre.x} y={centre.y + 24} text-anchor="middle">
          {short(name(middle), width)}
        </text>
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

/** @param room in pixels */
function short(name: string, room: number): string {
  const longest = Math.min(LONGEST_NAME, Math.max(4, Math.floor(room / LETTER_PX)));
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}
