/**
 * Arabic writes "and", "so", "with", "like" and "to" as one letter glued to the next word. A name may begin behind
 * them: و|قطر, ب|حفتر, و|ب|ليبيا. The article ال belongs to the name, and in the contraction لل (ل + ال, the alef
 * dropped) the name begins at the second lam.
 */
const WAW = 0x0648;
const FA = 0x0641;
const BA = 0x0628;
const KAF = 0x0643;
const LAM = 0x0644;
export const ALEF = 0x0627;

/** What is left of a word behind its clitics must have this many letters to be looked up. */
const MIN_LETTERS = 2;

export interface CliticStart {
  readonly offset: number;
  /** The name is listed with an alef that the contraction has dropped. */
  readonly droppedAlef: boolean;
}

/** Where a name may begin inside an Arabic word, behind its start. `unitAt` answers folded units. */
export function cliticStarts(unitAt: (offset: number) => number, start: number, end: number): CliticStart[] {
  const starts: CliticStart[] = [];
  let offset = start;
  const first = unitAt(offset);
  if (first === WAW || first === FA) {
    offset++;
    if (end - offset >= MIN_LETTERS) starts.push({ offset, droppedAlef: false });
  }
  if (end - offset <= MIN_LETTERS) return starts;
  const preposition = unitAt(offset);
  if (preposition !== BA && preposition !== KAF && preposition !== LAM) return starts;
  offset++;
  starts.push({ offset, droppedAlef: false });
  if (preposition === LAM && unitAt(offset) === LAM) starts.push({ offset, droppedAlef: true });
  return starts;
}
