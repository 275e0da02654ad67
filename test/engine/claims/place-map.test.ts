/** The map holds the places, and never leaves the world. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOf, moved, placesOf, squeezeAt, zoomed } from '../../../engine/claims/place-map.ts';
import { placeLabels } from '../../../components/map/place-labels.ts';
import { aStory } from '../../support/story-builders.ts';

const places = placesOf(aStory());

test('places with a position, most claimed first', () => {
  expect(places.map(({ id }) => id)).toEqual(['quay', 'malta']);
});

test.each([0.8, 1.6, 3])('a frame %d times as wide as high holds all places', (aspect) => {
  const { middle, height } = frameOf(places, aspect);
  for (const { coordinates } of places) {
    expect(Math.abs(coordinates[0] - middle[0])).toBeLessThan(height / 2);
    expect(Math.abs(coordinates[1] - middle[1]) * squeezeAt(middle[0])).toBeLessThan((height * aspect) / 2);
  }
});

test('whatever is pressed, the map stays on the world', () => {
  const step = fc.oneof(
    fc.record({ zoom: fc.constantFrom(0.6, 1 / 0.6) }),
    fc.record({
      east: fc.double({ min: -1, max: 1, noNaN: true }),
      north: fc.double({ min: -1, max: 1, noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let frame = frameOf(places, 1.6);
      for (const one of steps)
        frame = 'zoom' in one ? zoomed(frame, one.zoom) : moved(frame, one.east, one.north);
      expect(Math.abs(frame.middle[0])).toBeLessThanOrEqual(85);
      expect(Math.abs(frame.middle[1])).toBeLessThanOrEqual(180);
      expect(frame.height).toBeGreaterThanOrEqual(6);
      expect(frame.height).toBeLessThanOrEqual(150);
    }),
  );
});

test('of two names that would cover each other the weightier keeps its place', () => {
  const spot = (id: string, x: number, y = 50) => ({ id, name: 'Harbourtown', x, y });
  expect(placeLabels([spot('first', 200), spot('second', 180), spot('far', 20, 90)], 400)).toEqual([
    { id: 'first', anchor: 'start' },
    { id: 'second', anchor: 'end' },
    { id: 'far', anchor: 'start' },
  ]);
});

test('with letters set apart a label needs more room', () => {
  const spot = { id: 'port', name: 'Harbourtown', x: 300, y: 50 };
  expect(placeLabels([spot], 390)).toEqual([{ id: 'port', anchor: 'start' }]);
  expect(placeLabels([spot], 390, [], 8.4)).toEqual([{ id: 'port', anchor: 'end' }]);
});

test('no label stands under what covers a corner of the map', () => {
  const spot = { id: 'corner', name: 'Llanfairvell', x: 270, y: 40 };
  const corner = { left: 350, right: 400, top: 0, bottom: 130 };
  expect(placeLabels([spot], 400)).toEqual([{ id: 'corner', anchor: 'start' }]);
  expect(placeLabels([spot], 400, [corner])).toEqual([{ id: 'corner', anchor: 'end' }]);
});
