/**
 * Words that point past the namesakes: "Assad himself", "the real Dory", "Manchester, the real one". Of what is nobody,
 * "himself" tells that somebody is meant: "Admiral Kuznetsov himself" is no ship.
 */
import { plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { otherBearer, ownSign, plainLeft, tail, type NameView } from './name-view.ts';

const SELF = /^\s+(?:him|her)self(?!\p{L})/u;
const REAL_ONE =
  /^,\s+(?:the|l[ae]|il|el|die|der)\s+(?:real|true|vraie?|ver[ao]|verdader[ao]|echte)(?!\p{L})/u;

export function emphasis(view: NameView): Sign | undefined {
  const self = SELF.test(tail(view, 12));
  if (view.type !== 'person') {
    if (self) return otherBearer('namesake-person', 'himself');
    return isReal(view) ? ownSign('apposition', 'real') : undefined;
  }
  if (isReal(view)) return ownSign('role-in-front', 'real');
  // Of two people with a common surname, each may be "himself".
  return self && view.needs === 'nothing' ? ownSign('role-in-front', 'himself') : undefined;
}

function isReal(view: NameView): boolean {
  const named = plainLeft(view) === 'real' && plainForm(view.before[1]?.text ?? '') === 'the';
  return named || REAL_ONE.test(tail(view, 24));
}
