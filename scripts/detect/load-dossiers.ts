/** Dossier files → gazetteer, for the command line. */
import { formatIssue } from '../../engine/dossier/dossier-issue.ts';
import type { Dossier } from '../../engine/dossier/model.ts';
import { parseDossier } from '../../engine/dossier/parse-dossier.ts';
import { compileGazetteer } from '../../engine/match/compile-gazetteer.ts';
import type { Gazetteer } from '../../engine/match/gazetteer.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { sayInEnglish } from '../dossier/say-in-english.ts';
import { readInput } from './read-input.ts';

export function loadDossiers(paths: readonly string[]): Result<Gazetteer, string> {
  const dossiers: Dossier[] = [];
  for (const path of paths) {
    const text = readInput(path);
    if (!text.ok) return text;
    const parsed = parseDossier(text.value);
    if (!parsed.ok) {
      const [first, ...more] = parsed.error;
      const further = more.length > 0 ? ` (and ${more.length} more; npm run dossier -- check ${path})` : '';
      return err(`${path}: ${first ? formatIssue(first, sayInEnglish) : 'is no dossier'}${further}`);
    }
    dossiers.push(parsed.value);
  }
  return ok(compileGazetteer(dossiers));
}
