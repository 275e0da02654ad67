/**
 * A region beside a place or an institution says which one is meant (convention 27): "Tripoli, Lebanon", "MANCHESTER, N.H.",
 * "Japan's House of Representatives", "Turkish National Security Council" are others; "Tripoli, Libya", "Libya's House of
 * Representatives" are signs of the very entity. Right is a region that the dossier gives as context of the entity.
 */
import { CALENDAR } from '../lexicon/openers.ts';
import { regionAt, regionOfDemonym, type Region } from '../lexicon/regions.ts';
import { isSpace, plainForm, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import type { NameView } from './name-view.ts';

const CITY_WORDS = /^['’]s\s+(?:\p{L}+[\s-]){0,3}(?:city|town|port|capital|metropolis|village)/u;

export function qualifier(view: NameView): Sign | undefined {
  // "Washington, D.C." carries its qualifier inside.
  if (view.type === 'place' && view.surface.includes(','))
    return { rule: 'qualifier', effect: 'own', detail: view.surface };
  if (view.type === 'place') return regionAfterPlace(view) ?? regionBefore(view);
  if (view.type === 'organization')
    return regionBefore(view) ?? regionAfterBody(view) ?? stateAfterName(view);
  return undefined;
}

/** "Blackwater, Missouri": a town of that name. */
function stateAfterName(view: NameView): Sign | undefined {
  const next = view.after[0];
  if (view.needs === 'nothing' || view.role === 'acronym' || !next || !/^,\s+$/u.test(next.gap))
    return undefined;
  const region = regionAt(
    view.after.map((word) => pointed(view, word)),
    view.textLang,
  );
  return region?.kind === 'subnational' ? judge(view, next, region) : undefined;
}

function judge(view: NameView, word: Word, region: Region): Sign {
  const own = view.ownContextAt(word.start) || view.ownNameAt(word.start);
  return { rule: 'qualifier', effect: own ? 'own' : 'other', detail: region.name };
}

/** ", Lebanon", ", N.H.", " (Lebanon)", " in Lebanon", ", the one in Libya". */
function regionAfterPlace(view: NameView): Sign | undefined {
  // A country is followed by the next item of a list, not by the country it lies in.
  if (view.role === 'acronym' || regionAt([view.surface], view.textLang)?.kind === 'country')
    return undefined;
  const tail = view.text.slice(view.end, view.end + 40);
  const link =
    /^(?:,\s*(?:(?:the|la|le|el)\s+(?:one|other)\s+)?(?:in|au|en|im|in|no|na|w|в|у|στη|στον)?\s*|\s*\(|\s+(?:in|au|im|no)\s+)/u.exec(
      tail,
    );
  if (!link || link[0] === '') return undefined;
  const at = view.after.findIndex((word) => word.start >= view.end + link[0].length);
  const word = view.after[at];
  if (!word || word.start > view.end + link[0].length) return undefined;
  const region = regionAt(
    view.after.slice(at).map((next) => pointed(view, next)),
    view.textLang,
  );
  if (!region) return undefined;
  const sign = judge(view, word, region);
  const last = view.after[at + region.words - 1] ?? word;
  const end = last.end - (/['’]s$/u.exec(last.text)?.[0].length ?? 0);
  if (sign.effect === 'own') return sign;
  return /^,\s*$|^\s*\($/u.test(link[0]) && region.kind === 'country' && !closes(view, end)
    ? undefined
    : sign;
}

/**
 * After a comma a country may also be the next item or the subject of the sentence ("in London, Qatar said"): it is a
 * qualifier only where punctuation closes it and no enumeration goes on.
 */
function closes(view: NameView, end: number): boolean {
  const rest = view.text.slice(end, end + 40);
  if (CITY_WORDS.test(rest)) return true;
  if (/^,?\s+(?:and|or|et|und|y|e|i|и)\s+(?:the\s+)?\p{Lu}/u.test(rest))
    return new RegExp(`^,\\s+\\p{L}+\\s+${escape(view.surface)}`, 'u').test(rest);
  if (!/^\s*(?:[,;:.)(\]—–]|-\s|$)/u.test(rest)) return false;
  const following = /^,\s+(\p{Lu}[\p{L}.]*)/u.exec(rest)?.[1];
  return following === undefined || regionAt([following], view.textLang) === undefined;
}

/** With the point that follows it, which tells the abbreviation "La." from the word "La". */
function pointed(view: NameView, word: Word): string {
  if (view.text[word.end] === '.') return `${word.text}.`;
  return word.text.replace(/['’]s$/u, '');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** "Japan's House of Representatives", "the Turkish National Security Council", "Florida Department of State". */
function regionBefore(view: NameView): Sign | undefined {
  const words = view.before;
  const nearest = words[0];
  if (!nearest || !isSpace(nearest.gap)) return undefined;
  for (let count = 3; count > 0; count--) {
    const run = words.slice(0, count).reverse();
    const first = run[0];
    if (run.length < count || !first || !run.slice(0, -1).every((_, i) => isSpace(run[i]?.gap ?? '')))
      continue;
    const texts = run.map((word) => word.text);
    const last = texts.at(-1) ?? '';
    const possessive = /['’]s?$/u.test(last);
    if (view.type === 'place' && !possessive && !/^\p{Lu}/u.test(last)) continue;
    texts[texts.length - 1] = last.replace(/['’]s?$/u, '');
    const region = regionAt(texts, view.textLang);
    if (region?.words === count && (possessive || view.type === 'organization'))
      return before(view, first, region, possessive);
  }
  return strangerBefore(view, nearest) ?? demonymBefore(view, nearest);
}

/** "Denver's Capitol Hill": it belongs to somebody of whom the dossier knows nothing. */
function strangerBefore(view: NameView, word: Word): Sign | undefined {
  if (view.type !== 'place' || view.needs === 'nothing' || !/^\p{Lu}.*['’]s$/u.test(word.text))
    return undefined;
  const known = view.ownContextAt(word.start) || view.nameEndsAt(word.end) || view.nameEndsAt(word.end - 2);
  return known ? undefined : { rule: 'qualifier', effect: 'other', detail: word.text };
}

function before(view: NameView, word: Word, region: Region, possessive: boolean): Sign | undefined {
  const sign = judge(view, word, region);
  if (sign.effect === 'own') return sign;
  // "Russia's Tripoli policy" and "Britain's NATO allies" speak of the real one; "Missouri's Department of State" does not.
  if (view.type === 'place' && !possessive) return undefined;
  if (view.type === 'place') return undefined;
  return view.needs !== 'nothing' || region.kind === 'subnational' ? sign : undefined;
}

function demonymBefore(view: NameView, word: Word): Sign | undefined {
  if (view.needs === 'nothing' && view.type !== 'place') return undefined;
  const country = regionOfDemonym(word.text);
  if (country === undefined || !/^\p{Lu}/u.test(word.text)) return undefined;
  // Right where the adjective, or what it is made from, is context of the entity; the dossier may list either.
  if (view.ownContextAt(word.start) || view.ownCountry(country))
    return { rule: 'qualifier', effect: 'own', detail: word.text };
  return { rule: 'qualifier', effect: 'other', detail: word.text };
}

/** "Central Command, in Jerusalem,": a seat that nothing in the dossier connects with the institution. */
function elsewhere(view: NameView): string | undefined {
  const [link, town] = view.after;
  if (view.role === 'acronym' || !link || !town || !/^,\s+$/u.test(link.gap) || plainForm(link.text) !== 'in')
    return undefined;
  if (!isSpace(town.gap) || !/^\p{Lu}/u.test(town.text) || CALENDAR.has(plainForm(town.text)))
    return undefined;
  return view.ownContextAt(town.start) || view.nameStartsAt(town.start) ? undefined : town.text;
}

/** "House of Representatives of Japan", "National Security Council of Georgia"; "In Missouri the House of Representatives". */
function regionAfterBody(view: NameView): Sign | undefined {
  if (view.needs === 'nothing') return undefined;
  const [link, ...rest] = view.after;
  const town = elsewhere(view);
  if (town !== undefined) return { rule: 'qualifier', effect: 'refuse', detail: town };
  if (link && isSpace(link.gap) && /^(?:of|in)$/u.test(plainForm(link.text))) {
    const region = regionAt(
      rest.map((word) => word.text),
      view.textLang,
    );
    if (region && rest[0]) return judge(view, rest[0], region);
  }
  const lead = /(?:^|[.!?]\s+)In ((?:\p{Lu}[\p{L}.]+\s?){1,3}),? the $/u.exec(
    view.text.slice(Math.max(0, view.start - 50), view.start),
  );
  const names = lead?.[1]?.trim().split(/\s+/u);
  const region = names && regionAt(names, view.textLang);
  if (!region) return undefined;
  const word = view.before.find((candidate) => candidate.text === names[0]);
  return word ? judge(view, word, region) : undefined;
}
