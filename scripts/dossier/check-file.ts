/** The command `check`: one line for each mistake, or one line that says that all is well. */
import { ARTICLE_CHECKS, CHECKS, runChecks } from '../../engine/dossier/checks/run-checks.ts';
import type { Finding } from '../../engine/dossier/checks/finding.ts';
import { formatIssue } from '../../engine/dossier/dossier-issue.ts';
import type { Dossier } from '../../engine/dossier/model.ts';
import { parseDossier } from '../../engine/dossier/parse-dossier.ts';
import { wordProblem } from '../../engine/dossier/problem.ts';
import { readTextFile } from './read-text-file.ts';
import { type Report, unusable } from './report.ts';
import { sayInEnglish } from './say-in-english.ts';

interface CheckOptions {
  /** The text of the source, for anchors and wording. */
  readonly article?: string | undefined;
  readonly warnings?: boolean | undefined;
}

export function checkFile(path: string, options: CheckOptions = {}): Report {
  const text = readTextFile(path);
  if (!text.ok) return unusable(text.error);
  const article = options.article === undefined ? undefined : readTextFile(options.article);
  if (article && !article.ok) return unusable(article.error);

  const parsed = parseDossier(text.value);
  if (!parsed.ok)
    return { lines: parsed.error.map((issue) => formatIssue(issue, sayInEnglish)), exitCode: 1 };
  const findings = runChecks(parsed.value, article?.value);
  const shown = options.warnings ? findings : findings.filter(({ level }) => level === 'error');
  const lines = shown.map(formatFinding);
  if (findings.some(({ level }) => level === 'error')) return { lines, exitCode: 1 };
  const hidden = findings.length - shown.length;
  return { lines: [...lines, describeClean(path, parsed.value, article !== undefined, hidden)], exitCode: 0 };
}

function formatFinding({ level, path, problem }: Finding): string {
  return `${path}: ${level === 'warning' ? 'warning: ' : ''}${wordProblem(problem, sayInEnglish)}`;
}

function describeClean(
  path: string,
  { entities, claims }: Dossier,
  withArticle: boolean,
  hidden: number,
): string {
  const checks = CHECKS.length + (withArticle ? ARTICLE_CHECKS.length : 0);
  return [
    `${path}: valid, ${entities.length} entities, ${claims.length} claims, ${checks} checks passed`,
    ...(withArticle ? [] : ['anchors and wording need --article PATH']),
    ...(hidden === 0 ? [] : [`${hidden} ${hidden === 1 ? 'warning' : 'warnings'}, shown by --warnings`]),
  ].join('; ');
}
