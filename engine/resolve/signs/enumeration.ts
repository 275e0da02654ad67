/**
 * Names in a row are of one sort: in "Europe, the United States and the Gulf" the last is a place like the others, whatever it
 * may mean elsewhere. A hint that counts as evidence; only for places found on half the web, which have little to lose.
 */
import type { Sign } from '../reading.ts';
import { hint, otherBearer, wordLeft, wordRight, type NameView } from './name-view.ts';
import { regionIn } from './region-sign.ts';

const JOIN =
  "(?:,\\s+(?:and\\s+|or\\s+)?|\\s+(?:and|or|&|et|und|y|e|i|ve|en|и|και)\\s+)(?:the\\s+|l[ea]s?\\s+|l[’'])?";
const BEFORE = new RegExp(`${JOIN}$`, 'u');
const AFTER = new RegExp(`^${JOIN}`, 'u');

/** "Oregon and Washington", "Washington and Idaho" are states. */
function stateBeside(view: NameView): string | undefined {
  const left = wordLeft(view)?.text === 'and' ? view.before[1] : undefined;
  const right = wordRight(view)?.text === 'and' ? view.after.slice(1) : [];
  const region = (left && regionIn(view, [left])) ?? regionIn(view, right);
  return region?.kind === 'subnational' ? region.name : undefined;
}

export function enumeration(view: NameView): Sign | undefined {
  if (view.type !== 'place' || view.reach !== 'general' || view.needs === 'nothing') return undefined;
  const state = stateBeside(view);
  if (state !== undefined) return otherBearer('enumeration', state);
  const left = BEFORE.exec(view.text.slice(Math.max(0, view.start - 16), view.start))?.[0];
  if (left && view.safePlaceAt(view.start - left.length, 'end')) return hint('enumeration', 'list');
  const right = AFTER.exec(view.text.slice(view.end, view.end + 16))?.[0];
  if (right && view.safePlaceAt(view.end + right.length, 'start')) return hint('enumeration', 'list');
  return undefined;
}
