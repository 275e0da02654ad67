/**
 * Compares the matcher with a naive one on random texts and dossiers: `npm run fuzz -- [cases] [seed]`.
 * Results of long runs are recorded in test/fuzz.md.
 */
import fc from 'fast-check';
import { createComparison } from '../test/engine/match/agreement.ts';
import { aText, someDossiers } from '../test/engine/match/arbitraries.ts';

const DEFAULT_CASES = 1_000_000;
/** A case is a text. Each list meets several, since compiling it is the slower half. */
const TEXTS_PER_LIST = 5;

const cases = Number(process.argv[2] ?? DEFAULT_CASES);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const started = Date.now();
const texts = fc.array(aText, { minLength: TEXTS_PER_LIST, maxLength: TEXTS_PER_LIST });

const result = fc.check(
  fc.property(someDossiers, texts, (dossiers, batch) => {
    const compare = createComparison(dossiers);
    for (const text of batch) {
      const found = compare(text);
      if (found !== undefined) throw new Error(`${JSON.stringify(text)}: ${found}`);
    }
  }),
  { numRuns: Math.ceil(cases / TEXTS_PER_LIST), seed },
);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(
  `${result.numRuns * TEXTS_PER_LIST} cases, seed ${seed}, ${seconds} s: ${result.failed ? 'FAILED' : 'no difference'}`,
);
if (result.failed) {
  console.log(fc.defaultReportMessage(result));
  process.exitCode = 1;
}
