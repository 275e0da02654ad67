/** The command `check`: one line for each mistake, or one line that says that all is well. */
import { ARTICLE_CHECKS, CHECKS, runChecks } from '../../engine/dossier/checks/run-checks.ts';
import type { Finding } from '../../engine/dossier/checks/finding.ts';
import { formatIssue } from '../../engine/dossier/dossier-issue.ts';
import type { Dossier } from '../../engine/dossier/model.ts';
import { parseDossier } from '../../engine/dossier/parse-dossier.ts';
import { readTextFile } from './read-text-file.ts';
import { type Report, unusable } from './report.ts';

export function checkFile(path: string, articlePath?: string): Report {
  const text = readTextFile(path);
  if (!text.ok) return unusable(text.error);
  const article = articlePath === undefined ? undefined : readTextFile(articlePath);
  if (article && !article.ok) return unusable(article.error);

  const parsed = parseDossier(text.value);
  if (!parsed.ok) return { lines: parsed.error.map(formatIssue), exitCode: 1 };
  const findings = runChecks(parsed.value, article?.value);
  const lines = findings.map(formatFinding);
  if (findings.some(({ level }) => level === 'error')) return { lines, exitCode: 1 };
  return { lines: [...lines, describeClean(path, parsed.value, article !== undefined)], exitCode: 0 };
}

function formatFinding({ level, path, message }: Finding): string {
  return `${path}: ${level === 'warning' ? 'warning: ' : ''}${message}`;
}

function describeClean(path: string, { entities, claims }: Dossier, withArticle: boolean): string {
  const checks = CHECKS.length + (withArticle ? ARTICLE_CHECKS.length : 0);
  const rest = withArticle ? '' : '; anchors and wording need --article PATH';
  return `${path}: valid, ${entities.length} entities, ${claims.length} claims, ${checks} checks passed${rest}`;
}
