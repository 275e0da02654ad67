/** Gives a piece of work to a worker of its own, which ends with it. */
import type { WorkOrder, WorkReport } from './worker-messages.ts';

export interface Work {
  /** Answers the worker's question with yes. */
  go(): void;
  /** Ends the worker where it stands; what it has written so far is not in force and is swept later. */
  stop(): void;
}

type Order = Exclude<WorkOrder, { kind: 'go' }>;

/** Reports after which nothing comes any more. */
const ENDS: readonly WorkReport['kind'][] = [
  'refused',
  'unrestorable',
  'failed',
  'installed',
  'restored',
  'findings',
  'file',
  'done',
];

export function startWork(order: Order, onReport: (report: WorkReport) => void): Work {
  const worker = new Worker(new URL('./dossier-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkReport>) => {
    if (ENDS.includes(data.kind)) worker.terminate();
    onReport(data);
  });
  worker.addEventListener('error', (event) => {
    worker.terminate();
    const { message } = event;
    onReport({
      kind: 'failed',
      failure: message ? { cause: 'other', reason: message } : { cause: 'ended' },
    });
  });
  worker.postMessage(order);
  return {
    go: () => worker.postMessage({ kind: 'go' } satisfies WorkOrder),
    stop: () => worker.terminate(),
  };
}

/** For work that asks nothing: its last report. */
export function doWork(order: Order, onProgress?: (report: WorkReport) => void): Promise<WorkReport> {
  return new Promise((resolve) => {
    startWork(order, (report) => {
      if (ENDS.includes(report.kind)) resolve(report);
      else onProgress?.(report);
    });
  });
}
