/** A row of the rules that the linter must report, and what the rows share. */
export interface Breach {
  readonly rule: string;
  /** Folder and file name without ending; `.ts`, or `.tsx` where the code is JSX. */
  readonly at: string;
  readonly breach: string;
  readonly twin: string;
}

export const IMPORTS = 'eslint(no-restricted-imports)';
export const GLOBALS = 'eslint(no-restricted-globals)';
export const PROPERTIES = 'eslint(no-restricted-properties)';

/** A module that imports (for its side effects) and nothing else. */
export const importing = (specifier: string): string => `import '${specifier}';`;
