/** A region or town behind an institution: "House of Representatives of Japan", "Blackwater, Missouri", "the Kremlin at Pskov". */
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { CALENDAR } from '../lexicon/openers.ts';
import { isCapitalised, isComma, isSpace, isTitleCased, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import {
  hint,
  nameStartsAt,
  otherBearer,
  ownContextAt,
  plainLeft,
  refusal,
  wordRight,
  type NameView,
} from './name-view.ts';
import { regionIn, regionSign } from './region-sign.ts';

/** Institutions that need nothing are known by their names, wherever they meet; but they have no other address. */
export function regionAfterBody(view: NameView): Sign | undefined {
  if (view.needs === 'nothing')
    return (
      townOfName(view) ??
      stateAround(view) ??
      (hasAddress(view) ? seatElsewhere(view) : townAfterBody(view)) ??
      townAround(view)
    );
  return seatElsewhere(view) ?? stateAfterName(view) ?? regionOfBody(view);
}

/** "Central Command, in Jerusalem,", "the National Security Council in New Delhi": a seat that nothing in the dossier connects with the institution. */
function seatElsewhere(view: NameView): Sign | undefined {
  const link = view.role === 'acronym' ? undefined : view.after.at(0);
  const town = link?.text === 'in' ? view.after.at(1) : undefined;
  if (!link || !town) return undefined;
  // Who is known by the name alone may sit anywhere: "the United Nations in Geneva".
  if (!isComma(link.gap) && (view.needs === 'nothing' || !isSpace(link.gap))) return undefined;
  if (!isSpace(town.gap) || !isCapitalised(town.text) || CALENDAR.has(town.plain)) return undefined;
  const known = ownContextAt(view, town.start) || nameStartsAt(view, town.start);
  return known ? undefined : refusal('qualifier', town.text);
}

/** "the Kremlin at Pskov", "the Kremlin of Nizhny Novgorod": a seat of government is the only one, and has no town. */
function townAfterBody(view: NameView): Sign | undefined {
  if (view.role === 'acronym' || view.reach !== 'general') return undefined;
  const link = wordRight(view)?.text;
  const town = link === 'at' || link === 'of' ? view.after.at(1) : undefined;
  if (
    !town ||
    !isSpace(town.gap) ||
    !isTitleCased(town.text) ||
    CALENDAR.has(town.plain) ||
    GIVEN_NAMES.has(town.plain)
  )
    return undefined;
  const known = ownContextAt(view, town.start) || nameStartsAt(view, town.start);
  return known || (link === 'of' && isPerson(town, view.after.at(2)))
    ? undefined
    : otherBearer('qualifier', town.text);
}

/** "the White House of Lyndon Johnson"; but "the Kremlin of Nizhny Novgorod". */
function isPerson({ text }: Word, further: Word | undefined): boolean {
  const two = further !== undefined && isSpace(further.gap) && isTitleCased(further.text);
  return two && !/^(?:Nizh|Velik)/.test(text);
}

/** "the White House in Rhoscolyn", a pub: who is known by the name alone may sit anywhere, if the page knows anything else of it. */
function townAround(view: NameView): Sign | undefined {
  const [link, town] = view.role === 'acronym' ? [] : view.after.first(2);
  if (link?.text !== 'in' || !town || !isSpace(link.gap) || !isTitleCased(town.text)) return undefined;
  const known = CALENDAR.has(town.plain) || ownContextAt(view, town.start) || nameStartsAt(view, town.start);
  return known ? undefined : hint('qualifier', town.text);
}

/** "the Pentagon, in Chatham, Kent": a shopping centre. */
function hasAddress(view: NameView): boolean {
  const county = view.text.indexOf(',', view.end) < 0 ? undefined : view.after.at(2);
  if (!county || !isComma(county.gap)) return false;
  return regionIn(view, view.after.all().slice(2))?.kind === 'subnational';
}

/** "Kremlin, in Montana, has a hundred people". */
function stateAround(view: NameView): Sign | undefined {
  const link = view.after.at(0);
  if (view.role === 'acronym' || link?.text !== 'in' || !isComma(link.gap)) return undefined;
  const rest = view.after.all().slice(1);
  const region = regionIn(view, rest);
  return region?.kind === 'subnational' ? regionSign(view, rest[0]!, region) : undefined;
}

/** "WHITE HOUSE, Tenn. — The water": a town has no article. */
function townOfName(view: NameView): Sign | undefined {
  return plainLeft(view) === 'the' ? undefined : stateAfterName(view);
}

/** "Blackwater, Missouri": a town of that name. */
function stateAfterName(view: NameView): Sign | undefined {
  const next = view.after.at(0);
  if (view.role === 'acronym' || !next || !isComma(next.gap)) return undefined;
  const region = regionIn(view, view.after.all());
  return region?.kind === 'subnational' ? regionSign(view, next, region) : undefined;
}

/** "House of Representatives of Japan", "National Security Council of Georgia". */
function regionOfBody(view: NameView): Sign | undefined {
  const link = wordRight(view);
  const rest = view.after.all().slice(1);
  if (!link || !rest[0] || (link.text !== 'of' && link.text !== 'in')) return undefined;
  const region = regionIn(view, rest);
  return region && regionSign(view, rest[0], region);
}
