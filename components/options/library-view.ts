/** Dossiers, and what is done with files of them, as the views see them. */
import type { DossierChanges } from '../../engine/dossier/compare-dossiers.ts';
import type { Problem } from '../../engine/dossier/problem.ts';
import type { Failure } from './say-failure.ts';

export interface DossierView {
  readonly id: string;
  readonly edition: number;
  readonly origin: 'built-in' | 'installed';
  readonly installedAt: string;
  readonly head: {
    readonly title: string;
    readonly summary: string;
    readonly revision: number;
    readonly asOf: string;
    readonly language: string;
    readonly license: string;
    readonly compiledBy: string;
  };
  readonly counts: {
    readonly sources: number;
    readonly entities: number;
    readonly facts: number;
    readonly claims: number;
    readonly names: number;
  };
}

/** Out of force, but still there. */
export interface RetiredView {
  readonly edition: number;
  readonly record: DossierView;
  readonly reason: 'removed' | 'replaced';
}

/** Installed once, and gone without the reader's doing. */
export interface LostView {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
}

export interface IssueView {
  readonly path: string;
  readonly line?: number;
  readonly problem: Problem;
}

export interface FindingView {
  readonly level: 'error' | 'warning';
  readonly path: string;
  readonly problem: Problem;
}

export type WorkPhase =
  | 'unpacking'
  | 'reading'
  | 'checking'
  | 'linking'
  | 'comparing'
  | 'writing'
  | 'compiling';

export interface Progress {
  readonly phase: WorkPhase;
  readonly done: number;
  readonly total: number;
}

export interface RevisionView {
  readonly title: string;
  readonly revision: number;
  readonly asOf: string;
}

export type FileState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly progress: Progress }
  | {
      readonly kind: 'asking';
      /** The file's revision as against the installed one. */
      readonly than: 'newer' | 'same' | 'older';
      readonly offered: RevisionView;
      readonly installed: RevisionView;
      readonly changes: DossierChanges;
    }
  | { readonly kind: 'refused'; readonly issues: readonly IssueView[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'installed';
      readonly dossier: RevisionView;
      readonly entities: number;
      readonly claims: number;
    }
  | { readonly kind: 'cancelled' };

/** One file that the reader gave. */
export interface FileView {
  readonly id: number;
  readonly name: string;
  readonly state: FileState;
}
