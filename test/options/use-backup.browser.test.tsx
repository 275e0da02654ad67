/** A backup that cannot be made is no backup under way. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useBackup } from '../../entrypoints/options/use-backup.ts';
import { finishRestore } from '../../platform/finish-restore.ts';
import { readSettings } from '../../platform/settings.ts';
import { startWork } from '../../entrypoints/options/start-work.ts';
import type { WorkReport } from '../../entrypoints/options/worker-messages.ts';

vi.mock('../../entrypoints/options/library.ts', () => ({ openLibrary: async () => ({}) }));
vi.mock('../../entrypoints/options/start-work.ts', () => ({ doWork: vi.fn(), startWork: vi.fn() }));
vi.mock('../../platform/settings.ts', () => ({ readSettings: vi.fn() }));
vi.mock('../../platform/finish-restore.ts', () => ({ finishRestore: vi.fn() }));
vi.mock('../../platform/extension-version.ts', () => ({ extensionVersion: () => '0' }));

const root = document.body.appendChild(document.createElement('main'));
afterEach(() => render(null, root));

function show(onFailure: (reason: string) => void): void {
  function Page() {
    const { saving, restore, save, choose } = useBackup([], onFailure);
    return (
      <>
        <output>{saving ? 'saving' : restore.kind}</output>
        <button onClick={save}>save</button>
        <button onClick={() => choose(new File([], 'backup.jsonl'))}>restore</button>
      </>
    );
  }
  render(<Page />, root);
}

const state = () => root.querySelector('output')!.textContent;
const [SAVE, RESTORE] = [0, 1];
const press = (which: number) => root.querySelectorAll('button')[which]!.click();

test('settings that cannot be read are said, and nothing is being saved any more', async () => {
  vi.mocked(readSettings).mockRejectedValue(new Error('the disk is full of sand'));
  const onFailure = vi.fn();
  show(onFailure);
  press(SAVE);
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(expect.stringContaining('sand')));
  await vi.waitFor(() => expect(state()).toBe('none'));
});

test('a restoration whose last step fails says why, and is not under way any more', async () => {
  let report: (words: WorkReport) => void = () => undefined;
  vi.mocked(startWork).mockImplementation((_order, onReport) => {
    report = onReport;
    return { go: () => undefined, stop: () => undefined };
  });
  vi.mocked(finishRestore).mockRejectedValue(new Error('the disk is full of sand'));
  const onFailure = vi.fn();
  show(onFailure);
  press(RESTORE);
  await vi.waitFor(() => expect(state()).toBe('working'));
  report({ kind: 'in-force', record: null });
  report({ kind: 'restored' });
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(expect.stringContaining('sand')));
  await vi.waitFor(() => expect(state()).toBe('none'));
});
