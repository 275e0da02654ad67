/** The names beside what the reader has decided are those of what is decided now, and what keeps them away is said. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { namesOfDecisions } from '../../entrypoints/options/library.ts';
import { useNames } from '../../entrypoints/options/use-names.ts';
import type { RejectedReading } from '../../platform/schemas/settings.ts';

vi.mock('../../entrypoints/options/library.ts', () => ({ namesOfDecisions: vi.fn() }));

const root = document.body.appendChild(document.createElement('main'));
afterEach(() => render(null, root));

function Names({ of, onFailure }: { of: RejectedReading[]; onFailure: (reason: string) => void }) {
  return <>{[...useNames(of, null, onFailure).values()].join()}</>;
}

const show = (of: RejectedReading[], onFailure: (reason: string) => void = () => undefined) =>
  render(<Names of={of} onFailure={onFailure} />, root);

test('a store that cannot be read is said', async () => {
  vi.mocked(namesOfDecisions).mockRejectedValueOnce(new Error('the disk is full of sand'));
  const onFailure = vi.fn();
  show([], onFailure);
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(expect.stringContaining('sand')));
});

test('an answer that a later one has overtaken changes nothing', async () => {
  const answers: ((names: Map<string, string>) => void)[] = [];
  vi.mocked(namesOfDecisions).mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  show([]);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  show([]);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]!(new Map([['harbour/tarsk', 'Bram Tarsk']]));
  await vi.waitFor(() => expect(root.textContent).toBe('Bram Tarsk'));
  answers[0]!(new Map([['harbour/quill', 'Ada Quill']]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(root.textContent).toBe('Bram Tarsk');
});
