/**
 * Names in a row are of one sort: in "Europe, the United States and the Gulf" the last is a place like the others, whatever it
 * may mean elsewhere. A hint that counts as evidence; only for places found on half the web, which have little to lose.
 */
import { entityAt } from '../../match/entry-at.ts';
import type { GazetteerEntry } from '../../match/entry.ts';
import type { Sign } from '../reading.ts';
import {
  endingAt,
  front,
  hint,
  otherBearer,
  startingAt,
  tail,
  wordLeft,
  wordRight,
  type NameView,
} from './name-view.ts';
import { regionIn } from './region-sign.ts';

const JOIN =
  "(?:,\\s+(?:and\\s+|or\\s+)?|\\s+(?:and|or|&|et|und|y|e|i|ve|en|и|και)\\s+)(?:the\\s+|l[ea]s?\\s+|l[’'])?";
const BEFORE = new RegExp(`${JOIN}$`, 'u');
const AFTER = new RegExp(`^${JOIN}`, 'u');

/** "Oregon and Washington", "Washington and Idaho" are states. */
function stateBeside(view: NameView): string | undefined {
  const left = wordLeft(view)?.text === 'and' ? view.before.at(1) : undefined;
  const right = wordRight(view)?.text === 'and' ? view.after.all().slice(1) : [];
  const region = (left && regionIn(view, [left])) ?? regionIn(view, right);
  // A city more.
  return region?.kind === 'subnational' && region.name !== 'New York' ? region.name : undefined;
}

/** A place's name that needs nothing. */
function holdsSafePlace({ block }: NameView, found: readonly GazetteerEntry[]): boolean {
  return found.some(
    ({ kind, needs, entity }) =>
      kind === 'name' && needs === 'nothing' && entityAt(block.gazetteer, entity).type === 'place',
  );
}

export function enumeration(view: NameView): Sign | undefined {
  if (view.type !== 'place' || view.reach !== 'general' || view.needs === 'nothing') return undefined;
  const state = stateBeside(view);
  if (state !== undefined) return otherBearer('enumeration', state);
  const left = BEFORE.exec(front(view, 16))?.[0];
  if (left && holdsSafePlace(view, endingAt(view, view.start - left.length)))
    return hint('enumeration', 'list');
  const right = AFTER.exec(tail(view, 16))?.[0];
  if (right && holdsSafePlace(view, startingAt(view, view.end + right.length)))
    return hint('enumeration', 'list');
  return undefined;
}
