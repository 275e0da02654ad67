/** The sign rules in order of weight; the first that refuses ends the reading of a name. */
import type { Sign } from '../reading.ts';
import { apposition } from './apposition.ts';
import { articledLetters } from './articled-letters.ts';
import { bodyBehind } from './body-behind.ts';
import { capitalPhrase } from './capital-phrase.ts';
import { codeOrAddress } from './code-or-address.ts';
import { commonNoun } from './common-noun.ts';
import { courtesy } from './courtesy.ts';
import { dateline } from './dateline.ts';
import { definedAcronym } from './defined-acronym.ts';
import { emphasis } from './emphasis.ts';
import { enumeration } from './enumeration.ts';
import { foreignLetters } from './foreign-letters.ts';
import { foreignLowerCase } from './foreign-lower-case.ts';
import { fullNameBehind } from './full-name-behind.ts';
import { gloss } from './gloss.ts';
import { invertedName } from './inverted-name.ts';
import { kindInFront } from './kind-in-front.ts';
import { locative } from './locative.ts';
import { longerName } from './longer-name.ts';
import { missingArticle } from './missing-article.ts';
import { nameSuffix } from './name-suffix.ts';
import type { NameView } from './name-view.ts';
import { ordinaryWord } from './ordinary-word.ts';
import { namesakePerson } from './namesake-person.ts';
import { otherPerson } from './other-person.ts';
import { played } from './played.ts';
import { pluralFamily } from './plural-family.ts';
import { quotedTitle } from './quoted-title.ts';
import { qualifier } from './qualifier.ts';
import { regionNear } from './region-near.ts';
import { roleInFront } from './role-in-front.ts';
import { secondSurname } from './second-surname.ts';
import { team } from './team.ts';

const RULES: readonly ((view: NameView) => Sign | undefined)[] = [
  codeOrAddress,
  foreignLowerCase,
  definedAcronym,
  ordinaryWord,
  capitalPhrase,
  foreignLetters,
  nameSuffix,
  secondSurname,
  pluralFamily,
  gloss,
  invertedName,
  qualifier,
  namesakePerson,
  longerName,
  missingArticle,
  quotedTitle,
  emphasis,
  commonNoun,
  team,
  kindInFront,
  apposition,
  played,
  otherPerson,
  fullNameBehind,
  roleInFront,
  dateline,
  locative,
  enumeration,
  bodyBehind,
  articledLetters,
  courtesy,
  regionNear,
];

const NONE: readonly Sign[] = [];

export function readSigns(view: NameView): readonly Sign[] {
  let signs: Sign[] | undefined;
  let own = false;
  // By index: in cold code `for … of` leaves an object for each rule asked.
  for (let i = 0; i < RULES.length; i++) {
    const sign = RULES[i]!(view);
    // "Eric Schmitt, a New York Times reporter" is not made another by a title that the dossier does not know.
    // Nor is "the first Manchester, the one in England" one of several.
    const counted = sign?.rule === 'common-noun' && sign.effect === 'refuse';
    if (!sign || (own && (sign.effect === 'other' || counted))) continue;
    own ||= sign.effect === 'own';
    (signs ??= []).push(sign);
    if (sign.effect === 'refuse' || sign.effect === 'other') break;
  }
  return signs ?? NONE;
}
