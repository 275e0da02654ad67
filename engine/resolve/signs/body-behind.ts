/**
 * What follows an institution's name and could not follow other words: an office, a body, an act of its own ("UN Panel of
 * Experts", "EU sanctions", "NATO chief"). A hint that the letters mean the institution.
 */
import { BODY_HEADS } from '../lexicon/longer-names.ts';
import { ROLE_TITLES } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isSpace } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { front, hint, ownSign, tail, wordRight, type NameView } from './name-view.ts';

/** "UN Population Fund": the head may come second. */
const WITHIN = 2;

/** What governments do and buildings do not. Any club may do so under its letters. */
const SAYS = wordSet(
  'says said denies denied announced declined blamed warned accused insisted insists confirmed admitted dismissed condemned',
);

/** Whom and what only institutions have. */
const PEOPLE = wordSet(
  'analyst analysts agent agents operative operatives spy spies official officials troops rules law laws leaders aid allies staff',
);

const PREFIX = /(?:^|[^\p{L}])(?:ex|pro|anti|non)-$/iu;
const SUFFIX =
  /^-(?:backed|led|trained|funded|brokered|sponsored|recogni[sz]ed|imposed|mandated|mediated|allied|affiliated)(?!\p{L})/u;

/** "ex-CIA", "UN-backed": so one speaks of institutions alone. */
function isCompound(view: NameView): boolean {
  return PREFIX.test(front(view, 6)) || SUFFIX.test(tail(view, 14));
}

export function bodyBehind(view: NameView): Sign | undefined {
  if (view.type !== 'organization') return undefined;
  if (view.role !== 'acronym')
    return SAYS.has(wordRight(view)?.text ?? '') ? hint('body-behind', 'says') : undefined;
  if (isCompound(view)) return ownSign('body-behind', 'compound');
  for (const word of view.after.first(WITHIN)) {
    if (!isSpace(word.gap)) return undefined;
    const plain = word.plain;
    if (BODY_HEADS.has(plain) || ROLE_TITLES.has(plain) || PEOPLE.has(plain))
      return hint('body-behind', word.text);
  }
  return undefined;
}
