/**
 * A common noun in front says what sort of thing the name is: "the village of Blackwater", "the goddess Isis", "the racehorse
 * Tripoli", "the river Blackwater". Where that is another sort than the entity's, the name is a namesake's (convention 27); a
 * sort that the dossier gives as its context ("the state agency Sputnik") speaks for it where a namesake has been named before.
 */
import { FOREIGN_HAMLETS, FOREIGN_STREETS, FOREIGN_TOWNS } from '../lexicon/foreign-kinds.ts';
import { FIRM_KINDS, PLACE_KINDS, SMALL_KINDS, SMALLEST_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { OF_WORDS } from '../lexicon/longer-names.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isComma, isSpace, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { isEnglish } from './determiner.ts';
import { isCountry } from './is-country.ts';
import { hint, otherBearer, ownContextAt, refusal, tail, wordLeft, type NameView } from './name-view.ts';

const ARTICLES = wordSet('the a an his her their our my its this');

/** "the only carrier Russia has": who has the thing is not called so. */
const HAS =
  /^\s(?:(?:has|had|owns|owned|lost|built)(?=[.,;:)]|$)|(?:should|will|would|could|must|needs|needed|played|plays|dominated|deserved|approved|submitted|paints|painted|developed|made|sold|bought|wants|wanted|gave|drew|sent|uses|used|sees|saw)(?!\p{L}))/u;

export const OWN_KIND = 'own kind';

export function kindInFront(view: NameView): Sign | undefined {
  if (view.role === 'acronym' || view.type === 'event') return undefined;
  const left = wordLeft(view) ?? heldWord(view);
  if (!left) return undefined;
  if (view.type === 'person' && left.text === 'of') return officeOfTown(view);
  if (isOwnKind(view, left)) return hint('kind-in-front', OWN_KIND);
  return isEnglish(view) ? englishKind(view, left) : foreignKind(view, left);
}

function englishKind(view: NameView, left: Word): Sign | undefined {
  const noun = left.text === 'of' ? placeNoun(view) : left;
  if (!noun || !isOtherKind(view, noun.plain) || (noun === left && !isNamed(view, left))) return undefined;
  if (noun === left && HAS.test(tail(view, 12))) return undefined;
  return ownContextAt(view, noun.start) ? undefined : otherBearer('kind-in-front', noun.plain);
}

const TOWN_OFFICES = wordSet('mayor townspeople townsfolk outskirts inhabitants alderman');

/** "the mayor of Obama sent chopsticks": of a town that is called like the man. */
function officeOfTown({ before }: NameView): Sign | undefined {
  const office = before.at(1)?.plain ?? '';
  return TOWN_OFFICES.has(office) ? otherBearer('kind-in-front', office) : undefined;
}

/** "piazza Bengasi", "la estación de Trípoli", "prefeitura de Casa Branca". */
function foreignKind(view: NameView, left: Word): Sign | undefined {
  const linked = OF_WORDS.has(left.plain) ? view.before.at(1) : undefined;
  const noun = linked ?? left;
  // "al largo di Bengasi" is off it, at sea; "não se via de Londres" a verb.
  const isOff = linked?.plain === 'largo' || (linked?.plain === 'via' && view.textLang !== 'it');
  if (!isSpace(noun.gap) || isOff || ownContextAt(view, noun.start)) return undefined;
  // A street in a text about its namesake is an aside; a town goes on being meant.
  const plain = noun.plain.replace(/^\p{L}{1,5}'/u, '');
  // "las calles Washington y Londres" are called so; "les rues de Londres" are the city's.
  const itsOwn = linked !== undefined && /^(?:rues|calles|avenidas|plazas)$/.test(plain);
  if (FOREIGN_STREETS.has(plain)) return itsOwn ? undefined : refusal('kind-in-front', noun.plain);
  const towns = view.type === 'place' ? FOREIGN_HAMLETS : FOREIGN_TOWNS;
  return towns.has(noun.plain) ? otherBearer('kind-in-front', noun.plain) : undefined;
}

function isOwnKind(view: NameView, noun: Word): boolean {
  const isCommon = noun.text === noun.text.toLowerCase() && isSpace(noun.gap);
  return isCommon && view.type !== 'place' && view.type !== 'person' && ownContextAt(view, noun.start);
}

function isOtherKind(view: NameView, noun: string): boolean {
  if (view.type === 'place') return WORK_KINDS.has(noun) || FIRM_KINDS.has(noun) || isTooSmall(view, noun);
  return WORK_KINDS.has(noun) || PLACE_KINDS.has(noun);
}

/** "the village of Moscow", "the Town of Russia": a country is no town, and no place of which news tells is a village. */
function isTooSmall(view: NameView, noun: string): boolean {
  if (SMALLEST_KINDS.has(noun)) return true;
  return SMALL_KINDS.has(noun) && isCountry(view);
}

/** "the village of": only places are called so, and "the home town of Gaddafi" is his. */
function placeNoun(view: NameView): Word | undefined {
  if (view.type === 'person') return undefined;
  const noun = view.before.at(1);
  return noun && isSpace(noun.gap) && PLACE_KINDS.has(noun.plain) ? noun : undefined;
}

/** "His horse, Gaddafi, won": between commas. */
function heldWord({ before, text, end }: NameView): Word | undefined {
  const word = before.at(0);
  return word && isComma(word.gap) && text[end] === ',' ? word : undefined;
}

/** "the film Tobruk", "her dog Putin"; but "to ship Haftar arms" is a verb. */
function isNamed(view: NameView, noun: Word): boolean {
  // With a capital it would be part of a longer name, which has a rule of its own.
  if (noun.text !== noun.text.toLowerCase() || !isSpace(noun.beyond)) return false;
  return view.before
    .first(4)
    .slice(1)
    .some((word) => ARTICLES.has(word.text.toLowerCase()) || /['’]s$/u.test(word.text));
}
