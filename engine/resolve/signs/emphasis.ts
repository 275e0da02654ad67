/**
 * Words that point past the namesakes: "Assad himself", "the real Dory", "Manchester, the real one". Of what is nobody,
 * "himself" tells that somebody is meant: "Admiral Kuznetsov himself" is no ship.
 */
import { FIRM_KINDS, PLACE_KINDS, WORK_KINDS } from '../lexicon/kinds.ts';
import { isSpace, type Word } from '../neighbour-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Sign } from '../reading.ts';
import { isEnglish } from './determiner.ts';
import {
  hint,
  nameStartsAt,
  otherBearer,
  ownContextAt,
  ownSign,
  plainLeft,
  refusal,
  shapeOf,
  tail,
  wordLeft,
  wordRight,
  type NameView,
} from './name-view.ts';

const REAL_ONE =
  /^,\s+(?:the|l[ae]|il|el|die|der)\s+(?:real|true|vraie?|ver[ao]|verdader[ao]|echte)(?!\p{L})/u;

const ARTICLES = ['the', 'la', 'le', 'il', 'el', 'die', 'der'];

/** "Dory, the blue one": one of several, and not said to be the right one. "Washington, the other one" is said of cities too. */
const ONE_OF = /^,?\s+the\s+(\p{Ll}+)\s+one(?!\p{L})/u;

/** How a text marks off the one from the other. */
const REAL = wordSet('real actual true proper');

export function emphasis(view: NameView): Sign | undefined {
  if (plainLeft(view) === 'wrong') return refusal('common-noun', 'wrong');
  if (plainLeft(view) === 'other' && view.before.at(1)?.plain === 'the') return theOther(view);
  if (isReal(view) && (view.type !== 'organization' || view.needs === 'nothing'))
    return ownSign(view.type === 'person' ? 'role-in-front' : 'apposition', 'real');
  return theOneOf(view) ?? selfOf(view);
}

/** "the other House of Representatives, the one on Capitol Hill". */
const THE_ONE = /^,\sthe\sone\s(?:on|in|at|of)\s/;

/** Of two people of one full name it is the one of whom the text has just not spoken, unless it goes on to say who. */
function theOther(view: NameView): Sign {
  const elsewhere =
    view.type === 'organization' && view.needs !== 'nothing' ? THE_ONE.exec(tail(view, 40)) : null;
  if (
    elsewhere &&
    !view.after
      .all()
      .slice(2, 6)
      .some((word) => ownContextAt(view, word.start))
  )
    return refusal('common-noun', 'other');
  const isEither = view.type === 'person' && view.needs !== 'nothing' && view.text[view.end] !== ',';
  return isEither ? refusal('common-noun', 'other') : hint('common-noun', 'other');
}

/** "Clinton, the one with the rainbow hair": told apart by what the dossier does not know of the entity. */
const THE_ONE_WHO = /^,\sthe\sone\s(?:with|in|at|on|of|from|near|outside|who)\s/;

function isOneWho(view: NameView): boolean {
  if (!THE_ONE_WHO.test(tail(view, 20))) return false;
  const words = view.after.all();
  const end = words.findIndex((word) => /[.!?;]\s/.test(word.gap));
  return !words
    .slice(3, end < 0 ? undefined : end)
    .some(({ start }) => ownContextAt(view, start) || nameStartsAt(view, start));
}

function theOneOf(view: NameView): Sign | undefined {
  const article = view.after.at(0);
  if (article?.text !== 'the') return undefined;
  if (isOneWho(view)) return otherBearer('apposition', 'the one');
  const kind = view.after.at(1);
  const which = ONE_OF.exec(tail(view, 30))?.[1];
  if (which !== undefined && (view.role === 'short' || which === 'other'))
    return otherBearer('apposition', which);
  const named = kind && isSpace(kind.gap) && isSpace(article.gap) && isOtherKind(view, kind);
  return named ? otherBearer('apposition', kind.plain) : undefined;
}

function selfOf(view: NameView): Sign | undefined {
  const self = /^(?:him|her)self\b/.test(wordRight(view)?.text ?? '');
  if (view.type !== 'person') {
    // "He flew to Moscow himself".
    if (self && !isWhither(view)) return otherBearer('namesake-person', 'himself');
    return view.type === 'thing' ? manOf(view) : undefined;
  }
  // Of two people with a common surname, each may be "himself".
  return self && view.needs === 'nothing' ? ownSign('role-in-front', 'himself') : undefined;
}

/** Ships are "she" or "it". */
const MAN =
  /^,\swho\s|^,\sthe\s(?:man|person)(?!\p{L})|^,\sborn\s(?:in|on|at)\s|^\swas\sa\s[^.,;:!?]{0,30}(?:son|man|boy|officer|sailor)(?!\p{L})|^\swas\s(?:born|promoted|demoted|buried|appointed|arrested|pardoned|married|sacked|dismissed|rehabilitated|sentenced|exiled)(?!\p{L})|^['’]s\s(?:name|memoirs|widow|grave|portrait|biography|diaries|statue|family)(?!\p{L})|^\sthe\s(?:man|admiral|sailor|officer|reformer)(?!\p{L})|^\s(?:had\s(?:once\s|never\s)?)?(?:told|wrote|said|telephoned|married|retired|died|signed|apologised|apologized)\s|^\sand\shis\s|^\s\p{Ll}[^.!?,;]*[;,]\s(?:and\s)?he\s(?:was|had|is|has)\s/u;
const SHIP = /\b(?:she|her|its?)\b/u;

/** "Admiral Venn telephoned; he was dismissed": the man after whom the ship is called. */
function manOf(view: NameView): Sign | undefined {
  if (!isBare(view)) return undefined;
  const told = MAN.exec(tail(view, 160))?.[0];
  return told !== undefined && !SHIP.test(told)
    ? otherBearer('namesake-person', 'he')
    : hint('namesake-person', 'no article');
}

const WHITHER = wordSet('to in at from into near through via');

/** Behind a preposition of place, with or without an article. */
function isWhither(view: NameView): boolean {
  const left = plainLeft(view);
  return WHITHER.has(left === 'the' ? (view.before.at(1)?.plain ?? '') : left);
}

const FILMS = wordSet('film movie musical');
const GIVING = wordSet('cost costs gave give gives sold handed won sent left showed bought offered lost');

/** "Putin the horse", "GNA the alliance"; but "in the days of Gaddafi the company had". */
function isOtherKind(view: NameView, { plain, start, end }: Word): boolean {
  const kinds = [WORK_KINDS, PLACE_KINDS, FIRM_KINDS].some((list) => list.has(plain));
  // "has seen Tobruk the film eleven times"; "sold Libya the film" is no news.
  if (view.type === 'place' && FILMS.has(plain)) return true;
  const opens = !wordLeft(view) || /^[,.;:!?)]/.test(view.text.slice(end, end + 1));
  // "A late penalty cost England the game".
  if (view.needs === 'nothing' && GIVING.has(wordLeft(view)?.text ?? '')) return false;
  return kinds && opens && !ownContextAt(view, start);
}

/** "Admiral Kuznetsov telephoned": ships take an article in English, and quotation marks in Russian. */
function isBare(view: NameView): boolean {
  const { textLang: lang, text, start, role } = view;
  if (role === 'acronym' || shapeOf(view) !== 'plain' || /^,\sthe\s/.test(tail(view, 6))) return false;
  if (lang === 'ru' || lang === 'uk') return !/[«„“"]/.test(text.charAt(start - 1));
  return (
    isEnglish(view) &&
    !/^(?:the|an?|its?|her|this|that|carrier|ship|flagship)$/.test(plainLeft(view)) &&
    !/['’]s$/.test(wordLeft(view)?.text ?? '')
  );
}

function isReal(view: NameView): boolean {
  const named = REAL.has(plainLeft(view)) && view.before.at(1)?.plain === 'the';
  if (named || view.text[view.end] !== ',' || !ARTICLES.includes(view.after.at(0)?.text ?? '')) return named;
  return REAL_ONE.test(tail(view, 24));
}
