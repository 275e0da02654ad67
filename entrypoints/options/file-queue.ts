/** The files that the reader gave, one at a time through a worker; one that waits for an answer holds up nobody. */
import type { FileState, FileView } from '../../components/options/library-view.ts';
import type { DossierChoice } from '../../platform/store/active-dossiers.ts';
import { sweep, tellBackground, writeDown } from './library.ts';
import { startWork, type Work } from './start-work.ts';
import type { WorkReport } from './worker-messages.ts';

export interface FileQueue {
  files(): readonly FileView[];
  add(files: readonly File[]): void;
  /** The answer to the question about a file is yes. */
  install(id: number): void;
  /** Stops the work on a file, or answers no. */
  cancel(id: number): void;
  /** Takes a file off the list. */
  dismiss(id: number): void;
}

interface Entry {
  readonly id: number;
  readonly file: File;
  state: FileState;
  work: Work | null;
}

interface QueueOptions {
  /** Of the settings, when an installation begins. */
  readonly choice: () => DossierChoice;
  readonly onChange: () => void;
}

export function createFileQueue({ choice, onChange }: QueueOptions): FileQueue {
  let entries: Entry[] = [];
  let lastId = 0;

  const startNext = () => {
    if (entries.some(({ state }) => state.kind === 'working')) return;
    const next = entries.find(({ state }) => state.kind === 'waiting');
    if (!next) return;
    next.state = { kind: 'working', progress: { phase: 'unpacking', done: 0, total: 0 } };
    next.work = startWork({ kind: 'install', file: next.file, choice: choice() }, (report) => {
      // A worker that was stopped may have spoken already.
      if (next.work !== null) hear(next, report);
    });
  };
  const change = (entry: Entry, state: FileState) => {
    entry.state = state;
    if (state.kind !== 'working' && state.kind !== 'asking') entry.work = null;
    startNext();
    onChange();
  };
  const hear = (entry: Entry, report: WorkReport) => {
    const state = stateOf(report);
    if (report.kind === 'installed') void announce(() => state && change(entry, state));
    else if (state) change(entry, state);
    if (report.kind === 'failed') void sweep();
  };
  const find = (id: number, run: (entry: Entry) => void) => {
    const entry = entries.find((each) => each.id === id);
    if (entry) run(entry);
  };

  return {
    files: () => entries.map(({ id, file, state }) => ({ id, name: file.name, state })),
    add: (files) => {
      // Asked for when there is something to lose; some browsers ask the reader in turn.
      void navigator.storage.persist();
      entries.push(
        ...files.map((file): Entry => ({ id: ++lastId, file, state: { kind: 'waiting' }, work: null })),
      );
      startNext();
      onChange();
    },
    install: (id) =>
      find(id, (entry) => {
        entry.work?.go();
        change(entry, { kind: 'working', progress: { phase: 'writing', done: 0, total: 0 } });
      }),
    cancel: (id) =>
      find(id, (entry) => {
        entry.work?.stop();
        change(entry, { kind: 'cancelled' });
        void sweep();
      }),
    dismiss: (id) => {
      entries = entries.filter((entry) => entry.id !== id);
      onChange();
    },
  };
}

/** Nobody reads “Installed” before it is written down: a browser that ends now would otherwise never miss it. */
async function announce(show: () => void): Promise<void> {
  await writeDown().finally(show);
  await tellBackground();
}

function stateOf(report: WorkReport): FileState | null {
  switch (report.kind) {
    case 'progress':
      return { kind: 'working', progress: report.progress };
    case 'asking': {
      const { offered, installed, changes } = report;
      return {
        kind: 'asking',
        than: compareRevisions(offered.revision, installed.revision),
        offered,
        installed,
        changes,
      };
    }
    case 'refused':
      return { kind: 'refused', issues: report.issues };
    case 'failed':
      return { kind: 'failed', reason: report.reason };
    case 'installed': {
      const { head, counts } = report.record;
      return { kind: 'installed', dossier: head, entities: counts.entities, claims: counts.claims };
    }
    default:
      return null;
  }
}

function compareRevisions(offered: number, installed: number): 'newer' | 'same' | 'older' {
  if (offered === installed) return 'same';
  return offered > installed ? 'newer' : 'older';
}
