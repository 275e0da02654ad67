/**
 * Every way to get a dossier wrong that we know: the file test/fixtures/dossiers/invalid-<why>.json, made from
 * valid-harbour.json by one change, and the path and reason with which it must be refused. To add one, add a row and run
 * the test with --update.
 */
import { readFileSync } from 'node:fs';
import type { Loose } from './fixture-edits.ts';
import { INVALID_HEADER } from './invalid-header.ts';
import { INVALID_PARTS } from './invalid-parts.ts';
import type { InvalidDossier } from './invalid-row.ts';
import { INVALID_TEXT } from './invalid-text.ts';
import { INVALID_HOSTILE, INVALID_REFERENCES } from './invalid-trust.ts';

export const VALID = new URL('../../fixtures/dossiers/valid-harbour.json', import.meta.url);
export const FIXTURES = new URL('../../fixtures/dossiers/', import.meta.url);

/** The text of the file: the edit changes the valid dossier in place, or gives another text. */
export function makeInvalid({ edit }: InvalidDossier): string {
  const dossier = JSON.parse(readFileSync(VALID, 'utf8')) as Loose;
  const result = edit(dossier);
  return typeof result === 'string' ? result : `${JSON.stringify(result ?? dossier, null, 2)}\n`;
}

export const INVALID_DOSSIERS: readonly InvalidDossier[] = [
  ...INVALID_TEXT,
  ...INVALID_HEADER,
  ...INVALID_PARTS,
  ...INVALID_HOSTILE,
  ...INVALID_REFERENCES,
];
