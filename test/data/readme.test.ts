/** The example in data/README.md is a dossier without fault. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runChecks } from '../../engine/dossier/checks/run-checks.ts';
import { parseDossier } from '../../engine/dossier/parse-dossier.ts';

test('the example of data/README.md is valid and clean', () => {
  const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
  const example = /```json\n([^]*?)```/.exec(readme)?.[1];
  const parsed = parseDossier(example);
  expect(parsed).toMatchObject({ ok: true });
  if (parsed.ok) expect(runChecks(parsed.value)).toEqual([]);
});
