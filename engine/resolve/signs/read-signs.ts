/** The sign rules in order of weight; the first that refuses ends the reading of a name. */
import type { Sign } from '../reading.ts';
import { codeOrAddress } from './code-or-address.ts';
import { commonNoun } from './common-noun.ts';
import { dateline } from './dateline.ts';
import { definedAcronym } from './defined-acronym.ts';
import { foreignLowerCase } from './foreign-lower-case.ts';
import { longerName } from './longer-name.ts';
import { missingArticle } from './missing-article.ts';
import { nameSuffix } from './name-suffix.ts';
import type { NameView } from './name-view.ts';
import { ordinaryWord } from './ordinary-word.ts';
import { otherPerson, roleBeforeFullName } from './other-person.ts';
import { pluralFamily } from './plural-family.ts';
import { qualifier } from './qualifier.ts';

const RULES: readonly ((view: NameView) => Sign | undefined)[] = [
  codeOrAddress,
  definedAcronym,
  ordinaryWord,
  foreignLowerCase,
  nameSuffix,
  pluralFamily,
  qualifier,
  longerName,
  missingArticle,
  commonNoun,
  otherPerson,
  roleBeforeFullName,
  dateline,
];

const NONE: readonly Sign[] = [];

export function readSigns(view: NameView): readonly Sign[] {
  let signs: Sign[] | undefined;
  for (const rule of RULES) {
    const sign = rule(view);
    if (!sign) continue;
    (signs ??= []).push(sign);
    if (sign.effect === 'refuse' || sign.effect === 'other') break;
  }
  return signs ?? NONE;
}
