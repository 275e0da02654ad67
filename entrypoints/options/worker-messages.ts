/** What the settings page and its worker say to each other. One worker does one piece of work, and ends with it. */
import type { DossierChanges } from '../../engine/dossier/compare-dossiers.ts';
import type { Finding } from '../../engine/dossier/checks/finding.ts';
import type { Problem } from '../../engine/dossier/problem.ts';
import type { DossierIssue } from '../../engine/dossier/dossier-issue.ts';
import type { BackupHead } from '../../platform/library/backup-format.ts';
import type { Failure } from '../../components/options/say-failure.ts';
import type { WorkProgress } from '../../platform/library/progress.ts';
import type { Settings } from '../../platform/schemas/settings.ts';
import type { DossierChoice } from '../../platform/store/active-dossiers.ts';
import type { DossierRecord } from '../../platform/store/database.ts';

export interface Revision {
  readonly title: string;
  readonly revision: number;
  readonly asOf: string;
}

export type WorkOrder =
  /** Examines a file; installs what is new at once and asks about what is not. */
  | { readonly kind: 'install'; readonly file: File; readonly choice: DossierChoice }
  /** Reads a backup through and asks. */
  | { readonly kind: 'restore'; readonly file: File }
  /** The answer to a question is yes; "no" ends the worker. */
  | { readonly kind: 'go' }
  | { readonly kind: 'check'; readonly id: string }
  | { readonly kind: 'export'; readonly id: string }
  | { readonly kind: 'backup'; readonly settings: unknown; readonly extension: string }
  /** Compiles the gazetteer of a choice before it is made. */
  | { readonly kind: 'compile'; readonly choice: DossierChoice }
  /** Takes away what broken-off work left. */
  | { readonly kind: 'sweep' };

export type WorkReport =
  | { readonly kind: 'progress'; readonly progress: WorkProgress }
  | {
      readonly kind: 'asking';
      readonly offered: Revision;
      readonly installed: Revision;
      readonly changes: DossierChanges;
    }
  | { readonly kind: 'restorable'; readonly head: BackupHead; readonly settings: Settings }
  | { readonly kind: 'refused'; readonly issues: readonly DossierIssue[] }
  | { readonly kind: 'unrestorable'; readonly problems: readonly Problem[] }
  /** From now on it holds, whatever comes of what is left to do; null for a backup. */
  | { readonly kind: 'in-force'; readonly record: DossierRecord | null }
  /** It failed without fault of the file: a full disk, a bug. */
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** Ends of the work. */
  | { readonly kind: 'installed'; readonly record: DossierRecord }
  | { readonly kind: 'restored' }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'file'; readonly blob: Blob }
  | { readonly kind: 'done' };
