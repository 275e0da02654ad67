/**
 * A listed name inside a longer unlisted one (convention 26). Capitalised neighbours make a longer name; its head noun says
 * whether it is a public body ("UN Panel of Experts": marked) or a medium, company, club, school, venue, street, town …
 * ("Libya Herald", "Emirates Stadium", "University of Manchester": not marked). Unknown neighbours speak against places and
 * surnames and not against organisations and acronyms ("US Fifth Fleet", "White House Easter egg roll").
 */
import {
  BODY_HEADS,
  OF_WORDS,
  PERSON_FOLLOWERS,
  VENTURE_HEADS,
  VENTURE_OF_HEADS,
} from '../lexicon/longer-names.ts';
import { CALENDAR, OPENERS, PLACE_MODIFIERS } from '../lexicon/openers.ts';
import { GIVEN_LIKE_PLACES, GIVEN_NAMES } from '../lexicon/given-names.ts';
import { COURTESY_TITLES, ROLE_TITLES } from '../lexicon/titles.ts';
import { regionOfDemonym } from '../lexicon/regions.ts';
import {
  isAllCapitals,
  isCapitalised,
  isPointAndSpace,
  isSpace,
  plainForm,
  type Word,
} from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { capitalsSpeak, looselyOrdered, opensSentence, type NameView } from './name-view.ts';

export function longerName(view: NameView): Sign | undefined {
  const person = personOfThatName(view);
  if (person !== undefined) return { rule: 'longer-name', effect: 'other', detail: person };
  const word = longerRight(view) ?? longerOf(view) ?? hyphenLeft(view) ?? longerLeft(view);
  return word === undefined ? undefined : { rule: 'longer-name', effect: 'refuse', detail: word };
}

/** "Paul England", "Israel Ortiz", "Pavel Kuznetsov": a person called like a place or a ship owns the name for a while. */
function personOfThatName(view: NameView): string | undefined {
  if ((view.type !== 'place' && view.type !== 'thing') || !capitalsSpeak(view)) return undefined;
  const word = view.before[0];
  if (word && isSpace(word.gap) && GIVEN_NAMES.has(plainForm(word.text)) && isCapitalised(word.text))
    return word.text;
  const next = view.after[0];
  if (
    word &&
    isSpace(word.gap) &&
    GIVEN_LIKE_PLACES.has(plainForm(view.surface)) &&
    ROLE_TITLES.has(word.text)
  )
    return word.text;
  if (view.type !== 'place' || !next || !isSpace(next.gap) || !GIVEN_LIKE_PLACES.has(plainForm(view.surface)))
    return undefined;
  const stranger = isCapitalised(next.text) && !isAllCapitals(next.text) && longerRight(view) === next.text;
  return stranger && !VENTURE_HEADS.has(plainForm(next.text)) ? next.text : undefined;
}

/** The capitalised words that follow without a break, up to the next name of the dossier. */
function runAfter(view: NameView): Word[] {
  const run: Word[] = [];
  for (const word of view.after) {
    if (!isSpace(word.gap) || !/^[\p{Lu}\p{N}]/u.test(word.text) || view.nameStartsAt(word.start)) break;
    if (
      OPENERS.has(plainForm(word.text)) &&
      (view.shape !== 'plain' || !VENTURE_HEADS.has(plainForm(word.text)))
    )
      break;
    run.push(word);
    if (run.length === 4) break;
  }
  return run;
}

function longerRight(view: NameView): string | undefined {
  const run = runAfter(view);
  const first = run[0];
  if (!first) return undefined;
  const plain = run.map((word) => plainForm(word.text));
  const next = plain[0] ?? '';
  if (CALENDAR.has(next) || /^\d/u.test(next)) return numeral(view, first);
  if (view.type === 'person') return rightOfPerson(view, run, plain);
  if (plain.some((word) => BODY_HEADS.has(word) || ROLE_TITLES.has(word) || COURTESY_TITLES.has(word)))
    return undefined;
  const venture = run.find((word) => VENTURE_HEADS.has(plainForm(word.text)));
  if (venture) return venture.text;
  if (/^[IVX]+$/u.test(first.text)) return numeral(view, first);
  const tolerant = view.type !== 'place' || (isAllCapitals(view.surface) && view.role === 'acronym');
  return tolerant || !capitalsSpeak(view) ? undefined : first.text;
}

/** "Sputnik 2", "Sputnik V": a model number makes a product of an organisation's name. */
function numeral(view: NameView, word: Word): string | undefined {
  const product =
    view.type === 'organization' && view.needs !== 'nothing' && /^(?:\d{1,2}|[IVX]{1,4})$/u.test(word.text);
  return product ? word.text : undefined;
}

function rightOfPerson(view: NameView, run: readonly Word[], plain: readonly string[]): string | undefined {
  const next = plain[0] ?? '';
  if (PERSON_FOLLOWERS.has(next)) return undefined;
  const venture = run.find((word) => VENTURE_HEADS.has(plainForm(word.text)));
  if (venture) return venture.text;
  return view.role === 'short' && capitalsSpeak(view) ? run[0]?.text : undefined;
}

/** "University of Manchester", "Gulf of Sirte", "Université de Tunis". */
function longerOf(view: NameView): string | undefined {
  if (view.type === 'person') return undefined;
  let [link, head] = view.before;
  if (link && head && /^(?:the|la|l|le)$/u.test(plainForm(link.text))) [link, head] = [head, view.before[2]];
  if (!link || !head || !isJoined(link.gap) || !isJoined(head.gap) || !OF_WORDS.has(plainForm(link.text)))
    return undefined;
  const plain = plainForm(head.text);
  if (!VENTURE_OF_HEADS.has(plain) || (plainForm(link.text) === 'of' && !isCapitalised(head.text)))
    return undefined;
  // The bank of a state is a public body; so is what carries such a word itself ("Central Bank of Libya").
  const further = view.before[view.before.indexOf(head) + 1];
  return further && isSpace(further.gap) && BODY_HEADS.has(plainForm(further.text)) ? undefined : head.text;
}

function isJoined(gap: string): boolean {
  return isSpace(gap) || /^['’]$/u.test(gap);
}

/** "Amiral-Kouznetsov", "Stratford-upon-London": grown together with a capitalised stranger. */
function hyphenLeft(view: NameView): string | undefined {
  const word = view.before[0];
  if (view.needs === 'nothing' || !word || !/^[-\u2010\u2011]$/u.test(word.gap) || !isCapitalised(word.text))
    return undefined;
  return OPENERS.has(plainForm(word.text)) || isAllCapitals(word.text) || view.nameEndsAt(word.end)
    ? undefined
    : word.text;
}

function longerLeft(view: NameView): string | undefined {
  const word = view.before[0];
  if (view.type !== 'place' || !word || !isCapitalised(word.text)) return undefined;
  const plain = plainForm(word.text);
  // "Mr. England", "Judge London": a person of that name.
  if (COURTESY_TITLES.has(plain) && (isSpace(word.gap) || isPointAndSpace(word.gap))) return word.text;
  if (!isSpace(word.gap) || view.nameEndsAt(word.end)) return undefined;
  if (looselyOrdered(view, word)) return undefined;
  if (VENTURE_HEADS.has(plain) && !PLACE_MODIFIERS.has(plain) && capitalsSpeak(view)) return word.text;
  if (OPENERS.has(plain) || PLACE_MODIFIERS.has(plain) || CALENDAR.has(plain) || BODY_HEADS.has(plain))
    return undefined;
  if (isAllCapitals(view.surface) || isAllCapitals(word.text) || regionOfDemonym(word.text) !== undefined)
    return undefined;
  if (ROLE_TITLES.has(plain) || !capitalsSpeak(view)) return undefined;
  return opensSentence(word) && /(?:ing|ed|ly|s)$/u.test(plain) ? undefined : word.text;
}
