/** The examples in the papers are what they say: a dossier without fault, and a claim of the built-in one. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runChecks } from '../../engine/dossier/checks/run-checks.ts';
import { parseDossier } from '../../engine/dossier/parse-dossier.ts';
import { readBuiltInDossier } from '../support/built-in-dossier.ts';

test('the example of data/README.md is valid and clean', () => {
  const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
  const example = /```json\n([^]*?)```/.exec(readme)?.[1];
  const parsed = parseDossier(example);
  expect(parsed).toMatchObject({ ok: true });
  if (parsed.ok) expect(runChecks(parsed.value)).toEqual([]);
});

test('the example of README.md is a claim of the built-in dossier', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const example = JSON.parse(/```json\n([^]*?)```/.exec(readme)![1]!) as { readonly id: string };
  const { claims } = readBuiltInDossier();
  expect(example).toEqual(claims.find(({ id }) => id === example.id));
});
