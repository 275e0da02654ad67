/** What a command has to say, and how it went. */

export interface Report {
  readonly lines: readonly string[];
  /** 0: all well; 1: the dossier has mistakes; 2: the command could not be carried out. */
  readonly exitCode: 0 | 1 | 2;
}

export function unusable(...lines: readonly string[]): Report {
  return { lines, exitCode: 2 };
}
