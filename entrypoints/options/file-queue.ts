/** The files that the reader gave, one at a time through a worker; one that waits for an answer holds up nobody. */
import type { FileState, FileView } from '../../components/options/library-view.ts';
import type { DossierChoice } from '../../platform/store/active-dossiers.ts';
import type { DossierRecord } from '../../platform/store/database.ts';
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
  /** Set as soon as it is in force: from then on neither a stop nor a failure can undo it. */
  installed: DossierRecord | null;
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
    if (report.kind === 'in-force') entry.installed = report.record;
    if (report.kind === 'installed' || report.kind === 'failed') return end(entry, stateOf(report));
    const state = stateOf(report);
    if (state) change(entry, state);
  };
  const end = (entry: Entry, otherwise: FileState | null) =>
    settle(entry.installed, otherwise, (state) => change(entry, state));
  const find = (id: number, run: (entry: Entry) => void) => {
    const entry = entries.find((each) => each.id === id);
    if (entry) run(entry);
  };

  return {
    files: () => entries.map(({ id, file, state }) => ({ id, name: file.name, state })),
    add: (files) => {
      // Asked for when there is something to lose; some browsers ask the reader in turn.
      void navigator.storage.persist();
      entries.push(...files.map((file) => waiting(++lastId, file)));
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
        end(entry, { kind: 'cancelled' });
      }),
    dismiss: (id) => {
      entries = entries.filter((entry) => entry.id !== id);
      onChange();
    },
  };
}

/** @param otherwise what is to be said where nothing came into force */
function settle(
  installed: DossierRecord | null,
  otherwise: FileState | null,
  show: (state: FileState) => void,
): void {
  if (installed) return void announce(() => show(installedState(installed)));
  if (otherwise) show(otherwise);
  void sweep();
}

function waiting(id: number, file: File): Entry {
  return { id, file, state: { kind: 'waiting' }, work: null, installed: null };
}

/** Nobody reads “Installed” before it is written down: a browser that ends now would otherwise never miss it. */
async function announce(show: () => void): Promise<void> {
  // Not written down it is installed all the same; only its loss would not be noticed.
  await writeDown().catch((error: unknown) => console.error('Sidelight: noting what is installed:', error));
  show();
  await tellBackground();
}

function installedState({ head, counts }: DossierRecord): FileState {
  return { kind: 'installed', dossier: head, entities: counts.entities, claims: counts.claims };
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
      return { kind: 'failed', failure: report.failure };
    case 'installed':
      return installedState(report.record);
    default:
      return null;
  }
}

function compareRevisions(offered: number, installed: number): 'newer' | 'same' | 'older' {
  if (offered === installed) return 'same';
  return offered > installed ? 'newer' : 'older';
}
