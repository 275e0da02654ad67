/** What a text says that a place, a body or a thing is: "Blackwater, a village", "Tripoli, a barge", "Egypt (a hamlet". */
import { FIRM_KINDS, PLACE_KINDS, SMALL_KINDS, SMALLEST_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { NEUTRAL_ROLES, ROLE_TITLES } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCapitalised } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { isCountry } from './is-country.ts';
import { otherBearer, ownContextAt, ownSign, plainLeft, refusal, tail, type NameView } from './name-view.ts';
import { phraseBehind, type Phrase } from './phrase-behind.ts';
import { regionIn } from './region-sign.ts';

/** What only a man can be, beside the titles. */
const SOMEBODY = wordSet('hero head man sailor seaman reformer founder father veteran');

/** Whoever has been named needs no such clause: "Burning Shores, which is an extension to a video game". */
const WHICH_IS = /^,\s+which\s+(?:is|was)\s+an?\s/u;

export function appositionOfThing(view: NameView): Sign | undefined {
  const model = modelBehind(view);
  if (model !== undefined) return otherBearer('apposition', model);
  const phrase = phraseBehind(view);
  if (!phrase?.hasArticle) return undefined;
  if (isStage(view, phrase)) return undefined;
  if (view.type === 'place') return ofPlace(view, phrase);
  if (view.type === 'thing' && isSomebody(phrase)) return otherBearer('namesake-person', phrase.head);
  const known = phrase.words.find((word) => ownContextAt(view, word.start));
  const clause = view.needs !== 'nothing' && !known && WHICH_IS.test(tail(view, 16));
  if (clause) return otherBearer('apposition', phrase.head);
  // "Sputnik, the news agency".
  if (known) return FIRM_KINDS.has(phrase.head) ? ownSign('apposition', known.text) : undefined;
  // "The founder of Blackwater, a former Navy SEAL" is no animal.
  const named = phrase.words.some(({ plain, text }) => plain === phrase.head && isCapitalised(text));
  return !named && isAnother(view, phrase) ? otherBearer('apposition', phrase.head) : undefined;
}

/** "In London, a statue of Churchill was boarded up", "Off Libya, a boat sank": where the clause takes place. */
function isStage(view: NameView, { head }: Phrase): boolean {
  // "In Greece, a suburb of Rochester, the clerk opened a letter".
  if (SMALL_KINDS.has(head) && new RegExp(`\\s${head}\\sof\\s\\p{Lu}`, 'u').test(tail(view, 40)))
    return false;
  const scene = /^(?:In|At|Off|Outside|Near|On)$/.test(view.before.at(0)?.text ?? '');
  return scene && /^,\san?\s/.test(tail(view, 5));
}

/** "had entered as Blackwater, after the Essex river": what it is called after tells what it is not. */
function modelBehind(view: NameView): string | undefined {
  const model =
    view.needs === 'nothing' || view.after.at(0)?.text !== 'after'
      ? undefined
      : /^,\safter\s(?:the|a|an)\s((?:\p{L}+\s){0,2}\p{Ll}+)(?=[.,;:])/u.exec(tail(view, 50))?.[1];
  const head = model?.split(' ').at(-1) ?? '';
  return PLACE_KINDS.has(head) || WORK_KINDS.has(head) ? head : undefined;
}

function isAnother(view: NameView, phrase: Phrase): boolean {
  return isOfOtherKind(view, phrase.head) || isOfOtherTrade(view, phrase);
}

const TRADES = wordSet(
  'mining shipping bus textile insurance furniture software record dairy brewing toy cosmetics railway railroad clothing taxi steamship',
);

/** "In Nevada, Isis was a mining company": in a trade of which its context knows nothing. */
function isOfOtherTrade({ needs }: NameView, { head, words }: Phrase): boolean {
  return needs !== 'nothing' && FIRM_KINDS.has(head) && words.some(({ plain }) => TRADES.has(plain));
}

/** "The Kremlin, a bar on the ring road": no institution is one, whatever its name needs. */
function isOfOtherKind({ needs, type }: NameView, head: string): boolean {
  if (needs !== 'nothing') return PLACE_KINDS.has(head) || WORK_KINDS.has(head);
  return type === 'organization' && WORK_KINDS.has(head);
}

/** "Admiral Venn, the wartime head of the fleet": the man after whom the ship is named. */
function isSomebody({ head }: Phrase): boolean {
  return ROLE_TITLES.has(head) || SOMEBODY.has(head);
}

/** "The Gulf is a small room", "Libya is a powder keg": what a country or a sea is likened to. */
function isLikened(view: NameView): boolean {
  const is = /^(?:is|was)$/.test(view.after.at(0)?.text ?? '');
  return is && (plainLeft(view) === 'the' || isCountry(view));
}

const WAYS = wordSet('lane street road avenue creek brook farm crater moon');

/** "Capitol Hill, a lane behind the gasworks". */
function isWay(view: NameView, { head }: Phrase): boolean {
  return view.needs !== 'nothing' && WAYS.has(head);
}

function ofPlace(view: NameView, phrase: Phrase): Sign | undefined {
  if (WORK_KINDS.has(phrase.head) && isLikened(view)) return undefined;
  if (WORK_KINDS.has(phrase.head) || isWay(view, phrase)) return otherBearer('apposition', phrase.head);
  // "Gulf, the oil company" is an aside; the place is meant again afterwards.
  if (FIRM_KINDS.has(phrase.head)) return refusal('apposition', phrase.head);
  if (!isCountry(view) && isPersonsRole(view, phrase)) return otherBearer('namesake-person', phrase.head);
  if (isSmall(view, phrase)) return otherBearer('apposition', phrase.head);
  return PLACE_KINDS.has(phrase.head) ? regionInside(view, phrase) : undefined;
}

/** "Sirte, the pastry chef": somebody who is called like the place, and not what else "leader" and "chair" may be said of. */
function isPersonsRole(view: NameView, { head, words }: Phrase): boolean {
  const left = view.before.at(0);
  const opens = !left || /[.!?]/.test(left.gap);
  const closed = view.text[words.at(-1)?.end ?? 0] === ',';
  return opens && closed && ROLE_TITLES.has(head) && !NEUTRAL_ROLES.has(head);
}

/** "Tripoli, a town in northern Lebanon". */
function regionInside(view: NameView, { words }: Phrase): Sign | undefined {
  const known = words.find((word) => ownContextAt(view, word.start));
  if (known) return ownSign('apposition', known.text);
  const region = words.find((_, i) => regionIn(view, words.slice(i)) !== undefined);
  return region && otherBearer('apposition', region.text);
}

function isSmall(view: NameView, phrase: Phrase): boolean {
  return (
    (view.needs === 'nothing' && SMALL_KINDS.has(phrase.head) && isCountry(view)) ||
    (SMALLEST_KINDS.has(phrase.head) && !phrase.words.some((word) => ownContextAt(view, word.start)))
  );
}
