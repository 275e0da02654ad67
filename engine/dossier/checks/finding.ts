/** What a check says beyond validity: a mistake (error) or something that deserves a second look (warning). */
import { formatPath, type PathSegments } from '../dossier-issue.ts';
import type { Dossier, Entity } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Article } from './read-article.ts';

export interface Finding {
  readonly level: 'error' | 'warning';
  readonly path: string;
  readonly problem: Problem;
}

export type Check = (dossier: Dossier) => Finding[];
export type ArticleCheck = (dossier: Dossier, article: Article) => Finding[];

export function anError(path: PathSegments, problem: Problem): Finding {
  return { level: 'error', path: formatPath(path), problem };
}

export function aWarning(path: PathSegments, problem: Problem): Finding {
  return { level: 'warning', path: formatPath(path), problem };
}

/** The others are shown inside the dossier only. */
export function isLookedFor(entity: Entity): boolean {
  return entity.reach === 'distinctive' || entity.reach === 'general';
}
