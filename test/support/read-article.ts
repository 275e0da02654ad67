/** The source article, which is copyrighted and not part of the project: tests that need it are skipped without it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BESIDE_THE_PROJECT = join(import.meta.dirname, '../../../shared/article.txt');

/** Undefined where it is absent; an `ARTICLE` that names no file is an error. */
export function readArticle(): string | undefined {
  const named = process.env['ARTICLE'];
  if (named !== undefined) return readFileSync(named, 'utf8');
  return existsSync(BESIDE_THE_PROJECT) ? readFileSync(BESIDE_THE_PROJECT, 'utf8') : undefined;
}

/** Why a test that needs it is skipped. */
export const NO_ARTICLE = 'the article is not there (../shared/article.txt, or ARTICLE=path)';
