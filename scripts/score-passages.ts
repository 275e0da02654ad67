/**
 * npm run --silent score -- [--dossier PATH] [--folder PASSAGES | --json PASSAGES.json] [--errors] [--only TEXT] [--record]
 * Scores detection on the marked passages: precision, recall and F1 by kind, and with --errors each error with its reason.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadDossiers } from './detect/load-dossiers.ts';
import { readPassageArray, readPassages } from './score/passage.ts';
import { figuresByGroup, scorePassage, type PassageScore } from './score/score-passages.ts';

const PASSAGES = fileURLToPath(new URL('../test/fixtures/passages', import.meta.url));
const BUILT_IN = fileURLToPath(new URL('../data/dossiers/libya-2018.json', import.meta.url));

const { values } = parseArgs({
  options: {
    dossier: { type: 'string', multiple: true },
    folder: { type: 'string' },
    json: { type: 'string' },
    errors: { type: 'boolean' },
    only: { type: 'string' },
    record: { type: 'boolean' },
  },
});
const gazetteer = loadDossiers(values.dossier ?? [BUILT_IN]);
if (!gazetteer.ok) {
  console.error(gazetteer.error);
  process.exit(2);
}
const passages =
  values.json === undefined ? readPassages(values.folder ?? PASSAGES) : readPassageArray(values.json);
const scores = passages
  .filter((passage) => passage.id.includes(values.only ?? ''))
  .map((passage) => scorePassage(passage, gazetteer.value, true));
if (values.errors) for (const score of scores) printErrors(score);
const figures = figuresByGroup(scores);
console.table(figures);
if (values.record) writeFileSync(`${PASSAGES}/scores.json`, `${JSON.stringify(figures, null, 2)}\n`);

function printErrors({ passage, detection, wrong, missed }: PassageScore): void {
  if (wrong.length + missed.length === 0) return;
  console.log(`\n${passage.id} (${passage.lang}; taken for ${detection.lang ?? 'no language'})`);
  for (const mention of wrong) {
    console.log(
      `  wrong   ${around(passage.text, mention)} = ${mention.entity}: ${mention.rule}, ${mention.reasons.join('; ')}`,
    );
  }
  for (const gold of missed) {
    const why = detection.refusals.filter(
      (r) => r.start < gold.end && gold.start < r.end && r.entity === gold.entity,
    );
    const reasons = why.map((r) => `${r.rule}, ${r.reasons.join('; ')}`).join(' | ');
    console.log(`  missed  ${around(passage.text, gold)} = ${gold.entity}: ${reasons || 'no such name'}`);
  }
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const line = `${text.slice(Math.max(0, start - 30), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 30)}`;
  return line.replace(/\s+/gu, ' ');
}
