/**
 * Words that point past the namesakes: "Assad himself", "the real Dory", "Manchester, the real one". Of what is nobody,
 * "himself" tells that somebody is meant: "Admiral Kuznetsov himself" is no ship.
 */
import type { Sign } from '../reading.ts';
import { otherBearer, ownSign, plainLeft, tail, wordRight, type NameView } from './name-view.ts';

const REAL_ONE =
  /^,\s+(?:the|l[ae]|il|el|die|der)\s+(?:real|true|vraie?|ver[ao]|verdader[ao]|echte)(?!\p{L})/u;

/** "Dory, the blue one": one of several, and not said to be the right one. "Washington, the other one" is said of cities too. */
const ONE_OF = /^,?\s+the\s+(\p{Ll}+)\s+one(?!\p{L})/u;

export function emphasis(view: NameView): Sign | undefined {
  if (isReal(view)) return ownSign(view.type === 'person' ? 'role-in-front' : 'apposition', 'real');
  const next = view.after[0]?.text;
  const which = next === 'the' && ONE_OF.exec(tail(view, 30))?.[1];
  if (which && (view.role === 'short' || which === 'other')) return otherBearer('apposition', which);
  const self = /^(?:him|her)self\b/.test(wordRight(view)?.text ?? '');
  if (view.type !== 'person') {
    return self ? otherBearer('namesake-person', 'himself') : undefined;
  }
  // Of two people with a common surname, each may be "himself".
  return self && view.needs === 'nothing' ? ownSign('role-in-front', 'himself') : undefined;
}

function isReal(view: NameView): boolean {
  const named = plainLeft(view) === 'real' && view.before[1]?.plain === 'the';
  return named || (view.text[view.end] === ',' && REAL_ONE.test(tail(view, 24)));
}
