/** Coast lines and the places of the story on them; moved by dragging, by the arrow keys and by its buttons. */
import { useMemo, useRef } from 'preact/hooks';
import { moved, squeezeAt, type MapFrame, type Place } from '../../engine/claims/place-map.ts';
import type { LandOutline } from '../card/locator-map.tsx';
import { isBareKey } from '../controls/is-bare-key.ts';
import { useTranslation } from '../translation.ts';
import { useLetterSpacing } from '../use-letter-spacing.ts';
import { CHARACTER_PX, placeLabels } from './place-labels.ts';

interface StoryMapProps {
  readonly places: readonly Place[];
  readonly onPage: ReadonlySet<string>;
  readonly frame: MapFrame;
  readonly width: number;
  readonly height: number;
  readonly land: LandOutline | null;
  readonly language: string;
  readonly onFrame: (frame: MapFrame) => void;
  readonly onOpen: (place: Place) => void;
}

/** Where the view puts its buttons, as large as they are under a finger. */
const buttonsIn = (width: number) => ({ left: width - 50, right: width, top: 0, bottom: 130 });

const STEP = 0.2;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

export function StoryMap(props: StoryMapProps) {
  const { places, onPage, frame, width, height, land, language, onFrame, onOpen } = props;
  const { say } = useTranslation();
  const squeeze = squeezeAt(frame.middle[0]);
  const scale = height / frame.height;
  const drawing = useRef<SVGSVGElement>(null);
  const character = CHARACTER_PX + useLetterSpacing(drawing, width);
  const spots = useSpots(places, frame, width, height, character);
  const labels = useMemo(
    () =>
      new Map(
        placeLabels(
          spots.map((spot) => ({ ...spot, name: spot.label })),
          width,
          [buttonsIn(width)],
          character,
        ).map(({ id, anchor }) => [id, anchor]),
      ),
    [spots, width, character],
  );
  const drag = useDrag(frame, height, onFrame);
  const units = land?.unitsPerDegree ?? 1;
  const toWorld =
    `translate(${width / 2} ${height / 2}) scale(${(scale * squeeze) / units} ${scale / units}) ` +
    `translate(${-frame.middle[1] * units} ${frame.middle[0] * units})`;
  const move = (event: KeyboardEvent) => {
    const arrow = isBareKey(event) ? ARROWS[event.key] : undefined;
    if (!arrow) return;
    event.preventDefault();
    onFrame(moved(frame, ...arrow));
  };
  return (
    <svg
      ref={drawing}
      class="story-map"
      width={width}
      height={height}
      role="application"
      aria-label={say('map.story', { count: spots.length })}
      tabindex={0} // SVG knows the attribute in small letters only
      onKeyDown={move}
      {...drag}
    >
      <g transform={toWorld}>
        {land && <path class="land" d={land.path} vector-effect="non-scaling-stroke" />}
      </g>
      {spots.map((spot) => (
        <PlaceMark key={spot.id} spot={spot} isHere={onPage.has(spot.id)} onOpen={onOpen} />
      ))}
      {spots.map((spot) => (
        <PlaceName key={spot.id} spot={spot} anchor={labels.get(spot.id)} language={language} />
      ))}
    </svg>
  );
}

type PlaceSpot = Place & { readonly label: string; readonly x: number; readonly y: number };

/** A longer name would have no room beside its dot, and be left out; the list and the dot's tooltip have all of it. */
const LONGEST_LABEL_PX = 24 * CHARACTER_PX;

function labelOf(name: string, character: number): string {
  const characters = Array.from(name);
  const longest = Math.round(LONGEST_LABEL_PX / character);
  if (characters.length <= longest) return name;
  return `${characters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}

/** Places within the frame, where they are drawn. */
function useSpots(
  places: readonly Place[],
  frame: MapFrame,
  width: number,
  height: number,
  character: number,
): PlaceSpot[] {
  return useMemo(() => {
    const [latitude, longitude] = frame.middle;
    const scale = height / frame.height;
    const squeeze = squeezeAt(latitude);
    return places
      .map((place) => ({
        ...place,
        label: labelOf(place.name, character),
        x: width / 2 + (place.coordinates[1] - longitude) * squeeze * scale,
        y: height / 2 - (place.coordinates[0] - latitude) * scale,
      }))
      .filter(({ x, y }) => x > 0 && x < width && y > 0 && y < height);
  }, [places, frame, width, height, character]);
}

interface PlaceMarkProps {
  readonly spot: PlaceSpot;
  readonly isHere: boolean;
  readonly onOpen: (place: Place) => void;
}

function PlaceMark({ spot, isHere, onOpen }: PlaceMarkProps) {
  return (
    <g class={`place${isHere ? ' here' : ''}`} onClick={() => spot.opens && onOpen(spot)}>
      <title>{spot.name}</title>
      <circle cx={spot.x} cy={spot.y} r={4 + Math.min(5, Math.sqrt(spot.claims) / 2)} />
    </g>
  );
}

interface PlaceNameProps {
  readonly spot: PlaceSpot;
  /** Where the name stands; undefined where there is no room for it. */
  readonly anchor: 'start' | 'end' | undefined;
  readonly language: string;
}

/** Over all marks, or the next one would cover it. */
function PlaceName({ spot, anchor, language }: PlaceNameProps) {
  if (anchor === undefined) return null;
  const x = spot.x + (anchor === 'start' ? 12 : -12);
  return (
    <text class="place-name" x={x} y={spot.y + 4} text-anchor={anchor} lang={language}>
      {spot.label}
    </text>
  );
}

function useDrag(frame: MapFrame, height: number, onFrame: (frame: MapFrame) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      from.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent) => {
      const start = from.current;
      if (!start || event.buttons !== 1) return;
      const [east, north] = [(start.x - event.clientX) / height, (event.clientY - start.y) / height];
      if (Math.hypot(east, north) * height < 3) return;
      from.current = { x: event.clientX, y: event.clientY };
      onFrame(moved(frame, east, north));
    },
    onPointerUp: () => {
      from.current = null;
    },
  };
}
