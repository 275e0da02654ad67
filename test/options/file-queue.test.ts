/** What is said of a file is what holds in the store, whatever interrupts the work on it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { createFileQueue } from '../../entrypoints/options/file-queue.ts';
import { sweep, tellBackground, writeDown } from '../../entrypoints/options/library.ts';
import { startWork } from '../../entrypoints/options/start-work.ts';
import type { WorkReport } from '../../entrypoints/options/worker-messages.ts';
import type { DossierRecord } from '../../platform/store/database.ts';

vi.mock('../../entrypoints/options/start-work.ts', () => ({ startWork: vi.fn() }));
vi.mock('../../entrypoints/options/library.ts', () => ({
  sweep: vi.fn(async () => undefined),
  tellBackground: vi.fn(async () => undefined),
  writeDown: vi.fn(async () => undefined),
}));

const RECORD = {
  id: 'harbour',
  head: { title: 'Harbour' },
  counts: { entities: 3, claims: 5 },
} as unknown as DossierRecord;
const COMPILING: WorkReport = { kind: 'progress', progress: { phase: 'compiling', done: 0, total: 0 } };
const WRITING: WorkReport = { kind: 'progress', progress: { phase: 'writing', done: 1, total: 2 } };
const IN_FORCE: WorkReport = { kind: 'in-force', record: RECORD };
const FAILED: WorkReport = { kind: 'failed', failure: { cause: 'ended' } };

vi.stubGlobal('navigator', { storage: { persist: async () => true } });
beforeEach(() => vi.clearAllMocks());

/** A queue with one file, and how its worker reports. */
function queueWithFile() {
  let report: (words: WorkReport) => void = () => {};
  vi.mocked(startWork).mockImplementation((_order, onReport) => {
    report = onReport;
    return { go: () => {}, stop: () => {} };
  });
  const queue = createFileQueue({ choice: () => ({}) as never, onChange: () => {} });
  queue.add([new File(['{}'], 'harbour.json')]);
  return { queue, hear: (words: WorkReport) => report(words), kind: () => queue.files()[0]!.state.kind };
}

test.each([
  { when: 'stopped while it is compiled', reports: [WRITING, IN_FORCE, COMPILING], end: 'stop' },
  { when: 'when its worker fails while it is compiled', reports: [IN_FORCE, COMPILING, FAILED], end: 'none' },
  { when: 'when all went well', reports: [IN_FORCE, { kind: 'installed', record: RECORD }], end: 'none' },
] as const)('a dossier in force is called installed: $when', async ({ reports, end }) => {
  const { queue, hear, kind } = queueWithFile();
  for (const words of reports) hear(words);
  if (end === 'stop') queue.cancel(queue.files()[0]!.id);
  await vi.waitFor(() => expect(kind()).toBe('installed'));
  expect(tellBackground).toHaveBeenCalledOnce();
  expect(sweep).not.toHaveBeenCalled();
});

test('a file that is stopped before it is in force is cancelled, and what it left is swept', () => {
  const { queue, hear, kind } = queueWithFile();
  hear(WRITING);
  queue.cancel(queue.files()[0]!.id);
  expect(kind()).toBe('cancelled');
  expect(sweep).toHaveBeenCalledOnce();
  expect(tellBackground).not.toHaveBeenCalled();
});

test('pages hear of a dossier that could not be written down', async () => {
  vi.mocked(writeDown).mockRejectedValueOnce(new Error('The storage is locked.'));
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { hear, kind } = queueWithFile();
  hear(IN_FORCE);
  hear({ kind: 'installed', record: RECORD });
  await vi.waitFor(() => expect(kind()).toBe('installed'));
  await vi.waitFor(() => expect(tellBackground).toHaveBeenCalledOnce());
  expect(said).toHaveBeenCalledOnce();
});
