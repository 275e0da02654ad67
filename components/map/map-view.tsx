/** Where the story takes place: a map without any network, and the same places as a list. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { frameOf, placesOf, zoomed, type MapFrame, type Place } from '../../engine/claims/place-map.ts';
import type { LandOutline } from '../card/locator-map.tsx';
import { formatCoordinates } from '../card/project-map.ts';
import { Button } from '../controls/button.tsx';
import { UiIcon } from '../icons.tsx';
import type { StoryViewProps } from '../story/story-claims.tsx';
import { useTranslation } from '../translation.ts';
import { useWidth } from '../use-width.ts';
import './map.css';
import { StoryMap } from './story-map.tsx';

export interface MapViewProps extends Pick<StoryViewProps, 'story' | 'actions'> {
  readonly land: LandOutline | null;
  /** Entities that the page names. */
  readonly onPage: readonly string[];
}

const ZOOM = 0.6;

export function MapView({ story, actions, land, onPage }: MapViewProps) {
  const { say } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 360);
  const height = Math.round(Math.max(220, Math.min(520, width * 0.62)));
  const places = useMemo(() => placesOf(story), [story]);
  const here = useMemo(() => new Set(onPage), [onPage]);
  const [chosen, setFrame] = useState<MapFrame | null>(null);
  const frame = chosen ?? frameOf(places, width / height);
  const open = (place: Place) => actions.openEntity({ dossier: story.dossier.id, entity: place.id });
  if (places.length === 0) return <p class="padded">{say('map.none')}</p>;
  return (
    <div class="map-view">
      <div class="map-frame" ref={box} dir="ltr">
        <StoryMap
          places={places}
          onPage={here}
          frame={frame}
          width={width}
          height={height}
          land={land}
          language={story.dossier.language}
          onFrame={setFrame}
          onOpen={open}
        />
        <div class="map-buttons">
          <Button weight="icon" label={say('map.in')} onClick={() => setFrame(zoomed(frame, ZOOM))}>
            <UiIcon name="plus" />
          </Button>
          <Button weight="icon" label={say('map.out')} onClick={() => setFrame(zoomed(frame, 1 / ZOOM))}>
            <UiIcon name="minus" />
          </Button>
          <Button weight="icon" label={say('map.fit')} onClick={() => setFrame(null)}>
            <UiIcon name="fit" />
          </Button>
        </div>
      </div>
      <Places
        story={story}
        places={places}
        here={here}
        onOpen={open}
        onShow={({ coordinates }) => setFrame({ middle: coordinates, height: Math.min(frame.height, 24) })}
      />
    </div>
  );
}

interface PlacesProps {
  readonly story: MapViewProps['story'];
  readonly places: readonly Place[];
  readonly here: ReadonlySet<string>;
  readonly onOpen: (place: Place) => void;
  readonly onShow: (place: Place) => void;
}

function Places({ story, places, here, onOpen, onShow }: PlacesProps) {
  const { say, language } = useTranslation();
  return (
    <ul class="places" aria-label={say('map.places')}>
      {places.map((place) => (
        <li key={place.id}>
          <button
            type="button"
            class="place-open"
            aria-disabled={!place.opens}
            onClick={() => place.opens && onOpen(place)}
          >
            <strong lang={story.dossier.language} dir="auto" translate>
              {place.name}
            </strong>
            <span class="soft">
              {formatCoordinates(place.coordinates, language, say('map.compass'))} ·{' '}
              {say('fact.claims', { count: place.claims })}
              {here.has(place.id) && (
                <>
                  {' · '}
                  <span class="place-here">{say('map.onPage')}</span>
                </>
              )}
            </span>
          </button>
          <Button weight="icon" label={say('map.show', { name: place.name })} onClick={() => onShow(place)}>
            <UiIcon name="target" />
          </Button>
        </li>
      ))}
    </ul>
  );
}
