/**
 * Resolving as one object. With its word lists it is as large as all that a page needs beside it, so pages get it as a
 * script of its own, once a name has been seen.
 */
import { chooseMarks } from './choose-marks.ts';
import { readCandidates } from './read-candidates.ts';
import { resolveInSteps } from './resolve-page.ts';

export interface Resolver {
  readonly readCandidates: typeof readCandidates;
  readonly resolveInSteps: typeof resolveInSteps;
  readonly chooseMarks: typeof chooseMarks;
}

export const resolver: Resolver = { readCandidates, resolveInSteps, chooseMarks };
