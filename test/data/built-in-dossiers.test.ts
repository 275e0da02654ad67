/** Every dossier that ships is valid and clean; what needs the article is skipped where the article is absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ARTICLE_CHECKS, CHECKS } from '../../engine/dossier/checks/run-checks.ts';
import { readArticle } from '../../engine/dossier/checks/read-article.ts';
import { formatIssue } from '../../engine/dossier/dossier-issue.ts';
import { sayInEnglish } from '../../scripts/dossier/say-in-english.ts';
import type { Dossier } from '../../engine/dossier/model.ts';
import { parseDossier } from '../../engine/dossier/parse-dossier.ts';
import { NO_ARTICLE, readArticle as readSourceArticle } from '../support/read-article.ts';

const FOLDER = fileURLToPath(new URL('../../data/dossiers/', import.meta.url));
const article = readSourceArticle();

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.json')) : [];
/** The article is the source of this one alone. */
const WITH_ARTICLE = 'libya-2018.json';

function read(file: string): Dossier {
  const parsed = parseDossier(readFileSync(`${FOLDER}${file}`, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.map((issue) => formatIssue(issue, sayInEnglish)).join('\n'));
  return parsed.value;
}

describe.each(files)('%s', (file) => {
  test('is valid', () => {
    expect(read(file).id).toBe(file.replace(/\.json$/, ''));
  });

  test.each(CHECKS.map((check) => [check.name, check] as const))('%s finds no mistake', (_name, check) => {
    expect(check(read(file)).filter(({ level }) => level === 'error')).toEqual([]);
  });

  if (file !== WITH_ARTICLE) return;
  for (const check of ARTICLE_CHECKS) {
    test(`${check.name} finds no mistake`, ({ skip }) => {
      if (article === undefined) return skip(NO_ARTICLE);
      const dossier = read(file);
      expect(check(dossier, readArticle(article, dossier.language))).toEqual([]);
    });
  }
});
