/** What a browser that takes the databases away ends is done again; what will not pass is told at once. */
import { expect, test, vi } from 'vitest';
import { retryWhenLost } from '../../../platform/store/retry-when-lost.ts';

test.each(['AbortError', 'InvalidStateError', 'UnknownError'])(
  'what ends with %s is done again',
  async (name) => {
    const work = vi.fn(async () => 'read').mockRejectedValueOnce(new DOMException('Taken away.', name));
    expect(await retryWhenLost(work)).toBe('read');
    expect(work).toHaveBeenCalledTimes(2);
  },
);

test.each([
  { what: 'a full disk', error: new DOMException('The disk is full.', 'QuotaExceededError') },
  { what: 'a mistake of ours', error: new TypeError('Not a function.') },
])('$what is told at once', async ({ error }) => {
  const work = vi.fn(async () => Promise.reject(error));
  await expect(retryWhenLost(work)).rejects.toBe(error);
  expect(work).toHaveBeenCalledTimes(1);
});

test('what was done again for two seconds is not begun anew by whoever asked for it within a try of their own', async () => {
  vi.useFakeTimers();
  const work = vi.fn(async () => Promise.reject(new DOMException('Taken away.', 'AbortError')));
  const told = retryWhenLost(() => retryWhenLost(() => retryWhenLost(work))).catch(String);
  await vi.advanceTimersByTimeAsync(2_500);
  expect(await told).toContain('Taken away.');
  expect(work).toHaveBeenCalledTimes(20);
  vi.useRealTimers();
});

test('what does not pass within two seconds is told after all', async () => {
  vi.useFakeTimers();
  const work = vi.fn(async () => Promise.reject(new DOMException('Taken away.', 'AbortError')));
  const told = retryWhenLost(work).catch(String);
  await vi.advanceTimersByTimeAsync(2_500);
  expect(await told).toContain('Taken away.');
  vi.useRealTimers();
});
