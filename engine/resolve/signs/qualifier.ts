/** A region beside a place or an institution says which one is meant (convention 27): see the two files for either side. */
import { isSpace } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { ownContextAt, ownSign, wordRight, type NameView } from './name-view.ts';
import { regionAfterBody } from './region-after-body.ts';
import { regionAfterPlace } from './region-after-place.ts';
import { regionIn, regionSign } from './region-sign.ts';
import { regionBeforeBody, regionBeforePlace } from './region-before.ts';

/** An Arabic adjective of origin, with the article that all such names have. */
const NISBA = /^ال\p{L}+(?:ي|ية|يّة)$/u;

export function qualifier(view: NameView): Sign | undefined {
  if (view.type === 'place')
    return regionAfterPlace(view) ?? regionBeforePlace(view) ?? arabicAdjective(view);
  if (view.type === 'organization')
    return regionBeforeBody(view) ?? regionAfterBody(view) ?? arabicAdjective(view);
  return view.type === 'thing' ? regionOfThing(view) : undefined;
}

/** "the arms embargo against South Sudan": against whom it is, where others have the like. */
function regionOfThing(view: NameView): Sign | undefined {
  const link = view.needs === 'nothing' ? undefined : wordRight(view);
  if (link?.text !== 'on' && link?.text !== 'against') return undefined;
  const rest = view.after.all().slice(1);
  const region = rest[0] && isSpace(rest[0].gap) ? regionIn(view, rest) : undefined;
  return region && regionSign(view, rest[0]!, region);
}

/** "طرابلس الليبية", "مجلس النواب الليبي": the adjective, which the dossier knows, stands right behind. */
function arabicAdjective(view: NameView): Sign | undefined {
  const word = view.textLang === 'ar' ? wordRight(view) : undefined;
  const own = word !== undefined && NISBA.test(word.text) && ownContextAt(view, word.start);
  return own ? ownSign('qualifier', word.text) : undefined;
}
