/** Where a place is: coast lines around it and one mark. Drawn from the dossier's coordinates; nothing is fetched. */
import { useTranslation } from '../translation.ts';
import { useCard } from './card-context.ts';
import { formatCoordinates, mapWindow } from './project-map.ts';
import { Section } from './section.tsx';

const WIDTH = 344;
const HEIGHT = 132;
const MARK_RADIUS = 5;

/** Coast lines as an SVG path, x to the east and y to the south of where the equator meets Greenwich. */
export interface LandOutline {
  readonly unitsPerDegree: number;
  readonly path: string;
}

/** `land` is null while it is on its way. */
export function LocatorMap({ land }: { readonly land: LandOutline | null }) {
  const { say, language } = useTranslation();
  const { coordinates, name } = useCard().briefing;
  if (coordinates === null) return null;
  const where = formatCoordinates(coordinates, language, say('map.compass'));
  const view = mapWindow(coordinates, WIDTH / HEIGHT);
  const units = land?.unitsPerDegree ?? 1;
  const scale = HEIGHT / view.height / units;
  return (
    <Section title={say('card.where')} note={where}>
      <svg
        class="map"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say('map.label', { name, coordinates: where })}
      >
        <g
          transform={`scale(${scale * view.squeeze} ${scale}) translate(${-view.x * units} ${-view.y * units})`}
        >
          {land !== null && <path class="land" d={land.path} vector-effect="non-scaling-stroke" />}
        </g>
        <circle class="halo" cx={WIDTH / 2} cy={HEIGHT / 2} r={MARK_RADIUS * 2.4} />
        <circle class="mark" cx={WIDTH / 2} cy={HEIGHT / 2} r={MARK_RADIUS} />
      </svg>
    </Section>
  );
}
