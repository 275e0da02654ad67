/** The dossier that is packaged with the extension, to compare what a card shows with what is known. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/setup/root.mjs';
import { parseDossier } from '../../engine/dossier/parse-dossier.ts';
import { formatIssue } from '../../engine/dossier/dossier-issue.ts';
import { sayInEnglish } from '../../scripts/dossier/say-in-english.ts';
import type { Dossier } from '../../engine/dossier/model.ts';

export function readBuiltInDossier(): Dossier {
  const parsed = parseDossier(readFileSync(join(ROOT, 'data', 'dossiers', 'libya-2018.json'), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.map((issue) => formatIssue(issue, sayInEnglish)).join('\n'));
  return parsed.value;
}
