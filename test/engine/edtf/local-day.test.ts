/** Dates of access and names of files go by the reader's calendar, not by Greenwich's. */
import { afterEach, expect, test, vi } from 'vitest';
import { localDay } from '../../../engine/edtf/local-day.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  { zone: 'UTC', at: '2026-11-24T23:30:00Z', day: '2026-11-24' },
  { zone: 'Pacific/Auckland', at: '2026-11-24T23:30:00Z', day: '2026-11-25' },
  { zone: 'America/Los_Angeles', at: '2026-01-01T03:00:00Z', day: '2025-12-31' },
])('at $at it is the day $day in $zone', ({ zone, at, day }) => {
  vi.stubEnv('TZ', zone);
  expect(localDay(new Date(at))).toBe(day);
});
