/**
 * Letters that the text itself explains differently (convention 27): "Ghana News Agency (GNA)", "LNA, or locked nucleic
 * acid", "the NSC, which is to say the National Safety Council". The other meaning owns the letters until the text turns
 * back. Letters right after, or before, a bracketed form of the entity's own name are a sign of the entity.
 */
import type { Sign } from '../reading.ts';
import type { NameView } from './name-view.ts';
import { meantBehind, spelledBefore, spelledBehind, spelledFurther } from './spelled-letters.ts';

const NO_LETTER = /[^\p{L}]/gu;
const MIN_LETTERS = 2;
const MAX_LETTERS = 6;
const REACH = 110;

export function definedAcronym(view: NameView): Sign | undefined {
  if (view.role !== 'acronym') return undefined;
  const letters = view.surface.replace(NO_LETTER, '').toLowerCase();
  if (letters.length < MIN_LETTERS || letters.length > MAX_LETTERS) return undefined;
  const left = view.text.slice(Math.max(0, view.start - REACH), view.start);
  const right = view.text.slice(view.end, view.end + REACH);
  if (ownForm(view, left, right)) return { rule: 'defined-acronym', effect: 'own', detail: view.surface };
  const other =
    spelledBefore(left, letters) ??
    meantBehind(right) ??
    spelledBehind(right, letters) ??
    spelledFurther(view, letters);
  return other === undefined ? undefined : { rule: 'defined-acronym', effect: 'other', detail: other };
}

function ownForm(view: NameView, left: string, right: string): boolean {
  const open = /\s*[([（]["“]?$/u.exec(left);
  if (open && view.ownNameEndsAt(view.start - open[0].length)) return true;
  const close = /^\s*[([（]/u.exec(right);
  return close !== null && view.ownNameAt(view.end + close[0].length);
}
