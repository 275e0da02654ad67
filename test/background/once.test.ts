import { expect, test, vi } from 'vitest';
import { once } from '../../entrypoints/background/once.ts';

test('calls at the same time and later share one run', async () => {
  const work = vi.fn(async () => undefined);
  const run = once(work);
  await Promise.all([run(), run()]);
  await run();
  expect(work).toHaveBeenCalledOnce();
});

test('after a failure the next call tries again', async () => {
  const work = vi.fn(async () => undefined);
  work.mockRejectedValueOnce(new Error('The disk was busy.'));
  const run = once(work);
  await expect(run()).rejects.toThrow('The disk was busy.');
  await run();
  expect(work).toHaveBeenCalledTimes(2);
});
