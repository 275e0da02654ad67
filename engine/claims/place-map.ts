/** The places of a story and the part of the world that holds them. */
import type { Story, StoryEntity } from './story.ts';

export interface Place extends StoryEntity {
  /** Latitude and longitude in degrees. */
  readonly coordinates: readonly [number, number];
}

/** What a map shows: its middle and its height in degrees of latitude. */
export interface MapFrame {
  readonly middle: readonly [latitude: number, longitude: number];
  readonly height: number;
}

/** Most claimed first. */
export function placesOf({ entities }: Story): Place[] {
  return [...entities.values()]
    .filter((entity): entity is Place => entity.coordinates !== null)
    .toSorted((a, b) => b.claims - a.claims);
}

/** Nearer than this there is nothing to see: the coast lines are those of a small atlas. */
const LEAST_HEIGHT = 6;
const WHOLE_WORLD = 150;
/** Room around the outermost places. */
const MARGIN = 1.25;

/** @param aspect width of the drawing by its height */
export function frameOf(places: readonly Place[], aspect: number): MapFrame {
  if (places.length === 0) return { middle: [20, 10], height: WHOLE_WORLD };
  const latitudes = places.map(({ coordinates }) => coordinates[0]);
  const longitudes = places.map(({ coordinates }) => coordinates[1]);
  const middle = [centre(latitudes), centre(longitudes)] as const;
  const height = spread(latitudes) * MARGIN;
  const width = spread(longitudes) * MARGIN * squeezeAt(middle[0]);
  return { middle, height: clamp(Math.max(height, width / aspect)) };
}

export function zoomed(frame: MapFrame, factor: number): MapFrame {
  return { ...frame, height: clamp(frame.height * factor) };
}

/** Moved by shares of its own height. */
export function moved(frame: MapFrame, east: number, north: number): MapFrame {
  const [latitude, longitude] = frame.middle;
  const step = frame.height;
  return {
    ...frame,
    middle: [
      Math.max(-85, Math.min(85, latitude + north * step)),
      Math.max(-180, Math.min(180, longitude + (east * step) / squeezeAt(latitude))),
    ],
  };
}

/** Degrees of longitude are this much shorter than those of latitude here. */
export function squeezeAt(latitude: number): number {
  return Math.cos((Math.min(75, Math.abs(latitude)) * Math.PI) / 180);
}

function centre(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function clamp(height: number): number {
  return Math.max(LEAST_HEIGHT, Math.min(WHOLE_WORLD, height));
}
