/** All that a machine can hold against a valid dossier, in the order in which it is told. */
import type { Dossier } from '../model.ts';
import { checkAnchorLength } from './check-anchor-length.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkAttributions } from './check-attributions.ts';
import { checkBorrowedWording } from './check-borrowed-wording.ts';
import { checkContestedNames } from './check-contested-names.ts';
import { checkEventDates } from './check-event-dates.ts';
import { checkForeignFacts } from './check-foreign-facts.ts';
import { checkFullNames } from './check-full-names.ts';
import { checkMissingNames } from './check-missing-names.ts';
import { checkNotNames } from './check-not-names.ts';
import { checkRelations } from './check-relations.ts';
import { checkRepeatedNames } from './check-repeated-names.ts';
import { checkTidyTexts } from './check-tidy-texts.ts';
import { checkUnmentionedEntities } from './check-unmentioned-entities.ts';
import { checkUnreachedClaims } from './check-unreached-claims.ts';
import type { ArticleCheck, Check, Finding } from './finding.ts';
import { readArticle } from './read-article.ts';

export const CHECKS: readonly Check[] = [
  checkTidyTexts,
  checkMissingNames,
  checkFullNames,
  checkContestedNames,
  checkNotNames,
  checkRepeatedNames,
  checkEventDates,
  checkUnmentionedEntities,
  checkForeignFacts,
  checkUnreachedClaims,
  checkAttributions,
  checkRelations,
  checkAnchorLength,
];

/** Those that need the text of the source. */
export const ARTICLE_CHECKS: readonly ArticleCheck[] = [checkAnchors, checkBorrowedWording];

export function runChecks(dossier: Dossier, articleText?: string): Finding[] {
  const findings = CHECKS.flatMap((check) => check(dossier));
  if (articleText === undefined) return findings;
  const article = readArticle(articleText, dossier.language);
  return [...findings, ...ARTICLE_CHECKS.flatMap((check) => check(dossier, article))];
}
