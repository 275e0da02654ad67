/** A backup that cannot be made is no backup under way, and one that is in force is restored, whatever comes after. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useBackup } from '../../entrypoints/options/use-backup.ts';
import { finishRestore } from '../../platform/finish-restore.ts';
import { noteInstalled } from '../../platform/installed-note.ts';
import { readSettings } from '../../platform/settings.ts';
import { tellOfDossiers } from '../../platform/tell-of-dossiers.ts';
import { startWork } from '../../entrypoints/options/start-work.ts';
import type { WorkReport } from '../../entrypoints/options/worker-messages.ts';

vi.mock('../../platform/store/share-database.ts', () => ({
  shareDatabase: () => async () => ({ getAll: async () => [] }),
}));
vi.mock('../../platform/report-lost-store.ts', () => ({ reportLostStore: () => undefined }));
vi.mock('../../platform/installed-note.ts', () => ({ noteInstalled: vi.fn() }));
vi.mock('../../platform/tell-of-dossiers.ts', () => ({ tellOfDossiers: vi.fn() }));
vi.mock('../../entrypoints/options/start-work.ts', () => ({ doWork: vi.fn(), startWork: vi.fn() }));
vi.mock('../../platform/settings.ts', () => ({ readSettings: vi.fn() }));
vi.mock('../../platform/finish-restore.ts', () => ({ finishRestore: vi.fn() }));
vi.mock('../../platform/extension-version.ts', () => ({ extensionVersion: () => '0' }));

const root = document.body.appendChild(document.createElement('main'));
beforeEach(() => {
  vi.resetAllMocks();
  for (const done of [finishRestore, noteInstalled, tellOfDossiers]) vi.mocked(done).mockResolvedValue();
});
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

/** One backup that is in force while its dossiers are still being compiled. */
async function bringInForce(onFailure: (reason: string) => void): Promise<(words: WorkReport) => void> {
  let report: (words: WorkReport) => void = () => undefined;
  vi.mocked(startWork).mockImplementation((_order, onReport) => {
    report = onReport;
    return { go: () => undefined, stop: () => undefined };
  });
  show(onFailure);
  press(RESTORE);
  await vi.waitFor(() => expect(startWork).toHaveBeenCalledOnce());
  report({ kind: 'in-force', record: null });
  return report;
}

test('a restoration whose last step fails says why, and is not under way any more', async () => {
  vi.mocked(finishRestore).mockRejectedValue(new Error('the disk is full of sand'));
  const onFailure = vi.fn();
  const report = await bringInForce(onFailure);
  expect(state()).toBe('working');
  report({ kind: 'restored' });
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(expect.stringContaining('sand')));
  await vi.waitFor(() => expect(state()).toBe('none'));
});

test('a restoration is done although nobody can be told of it', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  for (const telling of [noteInstalled, tellOfDossiers])
    vi.mocked(telling).mockRejectedValue(new Error('sand again'));
  const onFailure = vi.fn();
  const report = await bringInForce(onFailure);
  report({ kind: 'restored' });
  await vi.waitFor(() => expect(state()).toBe('restored'));
  expect(onFailure).not.toHaveBeenCalled();
});

test('another backup begins when the one in force has had its last step, and what is said is of the other', async () => {
  let finished: () => void = () => undefined;
  vi.mocked(finishRestore).mockReturnValue(new Promise((resolve) => (finished = resolve)));
  await bringInForce(vi.fn());
  press(RESTORE);
  await vi.waitFor(() => expect(finishRestore).toHaveBeenCalledOnce());
  expect(startWork).toHaveBeenCalledOnce();
  finished();
  await vi.waitFor(() => expect(startWork).toHaveBeenCalledTimes(2));
  expect(state()).toBe('working');
});

test('of two backups chosen while a last step is under way only the later is begun', async () => {
  let finished: () => void = () => undefined;
  vi.mocked(finishRestore).mockReturnValue(new Promise((resolve) => (finished = resolve)));
  await bringInForce(vi.fn());
  press(RESTORE);
  press(RESTORE);
  finished();
  await vi.waitFor(() => expect(startWork).toHaveBeenCalledTimes(2));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(startWork).toHaveBeenCalledTimes(2);
  expect(finishRestore).toHaveBeenCalledOnce();
});
