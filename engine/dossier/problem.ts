/**
 * What is wrong with a file or may be mended in it, as a code and the values that its sentence names. The words are in the catalogues
 * `data/locales/problems`: a settings page says them in the reader's language, the command line in English.
 */
import type { RecordKey } from './raw-dossier.ts';
import type { PartCode, ProblemValues } from './problem-values.ts';

export type ProblemCode = keyof ProblemValues | PartCode;

export type Problem =
  | { [Code in keyof ProblemValues]: { readonly is: Code } & ProblemValues[Code] }[keyof ProblemValues]
  | { readonly is: PartCode };

/** The message of a catalogue under a key, filled in. */
export type SayProblem = (
  key: `problem.${ProblemCode}`,
  values: Readonly<Record<string, string | number>>,
) => string;

/** The rest of a sentence whose beginning is the place: "is empty; write a text". */
export function wordProblem({ is, ...values }: Problem, say: SayProblem): string {
  const worded = Object.entries<string | number | Problem>(values).map(
    ([name, value]) => [name, typeof value === 'object' ? wordProblem(value, say) : value] as const,
  );
  return say(`problem.${is}`, Object.fromEntries(worded));
}

export const NO_SUCH = {
  sources: 'no-such-source',
  entities: 'no-such-entity',
  claims: 'no-such-claim',
} as const satisfies Record<RecordKey, ProblemCode>;
