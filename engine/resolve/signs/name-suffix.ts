/** "Donald Trump Jr.", "Thomas Waldhauser junior", "Trump III": a younger or older namesake (convention 18). */
import { NAME_SUFFIXES } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { otherBearer, plainLeft, tail, type NameView } from './name-view.ts';

/** "Haftar le cousin", "Bush the younger". */
const ARTICLES = wordSet('the le la der die el il o');
const RELATIVE =
  /^\s+\p{L}+\s+(cousin|brother|son|father|uncle|nephew|younger|elder|frère|fils|père|oncle|neveu|sohn|bruder|vater|onkel|neffe|hijo|hermano|padre|tío|primo|figlio|fratello|zio|cugino)(?!\p{L})/iu;

/** "the younger Haftar", "der jüngere Haftar", "младший Хафтар"; the elder one is as often the very man. */
const YOUNGER = wordSet(
  'younger jungere jungeren младшии младшего младшему младшим молодшии молодшого молодшому',
);

const OFFICE =
  /^\s(?:senior|junior)\s(?:advis[eo]rs?|aides?|officials?|staff|staffers|counsel|counselors?|fellow|partner|minister|members?|team|campaign|economic|foreign|policy|White)(?!\p{L})/u;
const JOIN = /^,?[\s-]+$/u;

/** Not "Trump senior adviser Jared Kushner". */
function isJoined(view: NameView, next: Word): boolean {
  return JOIN.test(next.gap) && !OFFICE.test(tail(view, 24));
}

export function nameSuffix(view: NameView): Sign | undefined {
  if (view.type !== 'person') return undefined;
  if (YOUNGER.has(plainLeft(view))) return otherBearer('name-suffix', plainLeft(view));
  const next = view.after.at(0);
  const relative = next && ARTICLES.has(next.text.toLowerCase()) && RELATIVE.exec(tail(view, 30))?.[1];
  if (relative) return otherBearer('name-suffix', relative);
  if (!next || !isJoined(view, next)) return undefined;
  const word = next.plain;
  // "II" in small letters is no suffix; "junior senator" after a comma speaks of the same person.
  if (!NAME_SUFFIXES.has(word) || (word.startsWith('i') && next.text !== next.text.toUpperCase()))
    return undefined;
  if (next.gap.includes(',') && word !== 'jr' && word !== 'sr') return undefined;
  return otherBearer('name-suffix', next.text);
}
