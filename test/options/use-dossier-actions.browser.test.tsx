/** What the reader does with an installed dossier ends, whatever comes of it. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useDossierActions } from '../../entrypoints/options/use-dossier-actions.ts';
import { doWork } from '../../entrypoints/options/start-work.ts';

vi.mock('../../entrypoints/options/library.ts', () => ({}));
vi.mock('../../entrypoints/options/start-work.ts', () => ({ doWork: vi.fn() }));

const root = document.body.appendChild(document.createElement('main'));
afterEach(() => render(null, root));

const DOSSIER = { id: 'harbour', edition: 3 } as never;
const LIBRARY = { dossiers: [], retired: [], lost: [], persisted: true };

test('a closer look that fails is over, and says why', async () => {
  vi.mocked(doWork).mockResolvedValue({
    kind: 'failed',
    failure: { cause: 'other', reason: 'the disk is full of sand' },
  });
  const tell = vi.fn();
  function Page() {
    const [reports, actions] = useDossierActions(LIBRARY, () => undefined, tell);
    const report = reports.get(3);
    return (
      <button onClick={() => actions.check(DOSSIER)}>
        {report === undefined ? 'look closer' : 'looking'}
      </button>
    );
  }
  render(<Page />, root);
  root.querySelector('button')!.click();
  await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(root.textContent).toBe('look closer'));
});
