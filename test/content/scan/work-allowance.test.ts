/** What following a page may cost: bursts at once, steady change one percent, a page at rest is caught up with soon. */
import { expect, test } from 'vitest';
import { WorkAllowance } from '../../../entrypoints/content/scan/work-allowance.ts';

function anAllowance() {
  const clock = { time: 0 };
  return { clock, allowance: new WorkAllowance(() => clock.time) };
}

test('a burst is worked off at once', () => {
  const { allowance } = anAllowance();
  allowance.charge(50);
  expect(allowance.waitMs()).toBe(0);
});

test('a page that changes for ever gets one percent of the time', () => {
  const { clock, allowance } = anAllowance();
  let worked = 0;
  for (; clock.time < 600_000; clock.time += 100) {
    allowance.noteChange();
    if (allowance.waitMs() > 0) continue;
    allowance.charge(20);
    worked += 20;
  }
  expect(worked / clock.time).toBeLessThan(0.0105);
  expect(worked / clock.time).toBeGreaterThan(0.0095);
});

test('when the page comes to rest, what the churning has cost is forgiven ten times as fast', () => {
  const { clock, allowance } = anAllowance();
  allowance.noteChange();
  allowance.charge(560);
  const wait = allowance.waitMs();
  expect(wait).toBeGreaterThan(5_000);
  expect(wait).toBeLessThan(6_100);
  clock.time += wait;
  expect(allowance.waitMs()).toBeCloseTo(0);
});

test('change takes the calm away again', () => {
  const { clock, allowance } = anAllowance();
  allowance.charge(560);
  clock.time += allowance.waitMs() - 100;
  allowance.noteChange();
  expect(allowance.waitMs()).toBeGreaterThan(900);
});

test('savings have a limit, however long the page was calm', () => {
  const { clock, allowance } = anAllowance();
  clock.time += 3_600_000;
  allowance.noteChange();
  allowance.charge(60);
  expect(allowance.waitMs()).toBe(0);
  allowance.charge(10);
  expect(allowance.waitMs()).toBeGreaterThan(0);
});
