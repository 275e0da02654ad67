/** How far a long piece of work on dossiers is. */

export interface WorkProgress {
  readonly phase: 'unpacking' | 'reading' | 'checking' | 'linking' | 'comparing' | 'writing' | 'compiling';
  /** Bytes, characters or records, by phase; 0 of 0 where nothing can be counted. */
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: WorkProgress) => void;
