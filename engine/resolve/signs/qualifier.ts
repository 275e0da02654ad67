/** A region beside a place or an institution says which one is meant (convention 27): see the two files for either side. */
import type { Sign } from '../reading.ts';
import { ownContextAt, ownSign, wordRight, type NameView } from './name-view.ts';
import { regionAfterBody } from './region-after-body.ts';
import { regionAfterPlace } from './region-after-place.ts';
import { regionBeforeBody, regionBeforePlace } from './region-before.ts';

/** An Arabic adjective of origin, with the article that all such names have. */
const NISBA = /^ال\p{L}+(?:ي|ية|يّة)$/u;

export function qualifier(view: NameView): Sign | undefined {
  if (view.type === 'place')
    return regionAfterPlace(view) ?? regionBeforePlace(view) ?? arabicAdjective(view);
  if (view.type === 'organization')
    return regionBeforeBody(view) ?? regionAfterBody(view) ?? arabicAdjective(view);
  return undefined;
}

/** "طرابلس الليبية", "مجلس النواب الليبي": the adjective, which the dossier knows, stands right behind. */
function arabicAdjective(view: NameView): Sign | undefined {
  const word = view.textLang === 'ar' ? wordRight(view) : undefined;
  const own = word !== undefined && NISBA.test(word.text) && ownContextAt(view, word.start);
  return own ? ownSign('qualifier', word.text) : undefined;
}
