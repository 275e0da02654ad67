/**
 * A country beside a name in scripts without spaces and capitals: "日本政府は国家安全保障会議を開き", "黎巴嫩北部港口城市的黎波里",
 * "的黎波里是黎巴嫩第二大城市".
 */
import { namesIn } from '../lexicon/regions.ts';
import type { Sign } from '../reading.ts';
import { front, otherBearer, ownWord, refusal, tail, type NameView } from './name-view.ts';

const UNSPACED = /^(?:zh|ja|ko)$/u;
const BODY_REACH = 8;
/** As far as a country's name and "a northern port city" take. */
const PLACE_REACH = 24;
/** What may lie between a country and its town. */
const TOWN = /^(?:[^，、。；：！？,.\n]{0,10}(?:城市|港口|港|市|都市|町|도시|항구))?(?:の|的|의)?[・\s]?$/u;
const IS_OF = /^(?:是|位于|位於|は|は、|은|는)\s?(.{1,12})/u;

export function isUnspaced({ textLang }: NameView): boolean {
  return textLang !== undefined && UNSPACED.test(textLang);
}

export function countryBeforeBody(view: NameView): Sign | undefined {
  if (view.needs === 'nothing') return undefined;
  return signOf(view, nearestIn(view, clauseIn(front(view, BODY_REACH)))?.name);
}

/** A list of countries and towns says nothing: the last country must be the one that the town is described by. */
export function countryBesidePlace(view: NameView): Sign | undefined {
  if (view.needs === 'nothing') return undefined;
  const left = clauseIn(front(view, PLACE_REACH));
  const before = nearestIn(view, left);
  if (before && TOWN.test(left.slice(before.at + before.name.length))) return asideOf(view, before.name);
  const right = IS_OF.exec(tail(view, 20))?.[1];
  if (right === undefined) return undefined;
  for (const name of countries(view)) if (isLong(name) && right.startsWith(name)) return signOf(view, name);
  return undefined;
}

function clauseIn(text: string): string {
  return text.split(/[。！？\n]/u).at(-1) ?? '';
}

function nearestIn(view: NameView, text: string): { name: string; at: number } | undefined {
  let nearest: { name: string; at: number } | undefined;
  for (const name of countries(view)) {
    const at = isLong(name) ? text.lastIndexOf(name) : -1;
    if (at > (nearest?.at ?? -1)) nearest = { name, at };
  }
  return nearest;
}

function countries({ textLang }: NameView): ReadonlySet<string> {
  return namesIn(textLang ?? '');
}

/** One character is a word of its own too often. */
function isLong(name: string): boolean {
  return name.length > 1;
}

/** Who writes of two towns says each time which one is in the other country. */
function asideOf(view: NameView, country: string): Sign | undefined {
  return ownWord(view, country) ? undefined : refusal('qualifier', country);
}

function signOf(view: NameView, country: string | undefined): Sign | undefined {
  return country === undefined || ownWord(view, country) ? undefined : otherBearer('qualifier', country);
}
