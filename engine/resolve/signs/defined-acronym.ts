/**
 * Letters that the text itself explains differently (convention 27): "Ghana News Agency (GNA)", "LNA, or locked nucleic
 * acid", "the NSC, which is to say the National Safety Council". The other meaning owns the letters until the text turns
 * back. Letters right after, or before, a bracketed form of the entity's own name are a sign of the entity.
 */
import type { Sign } from '../reading.ts';
import {
  front,
  otherBearer,
  ownNameAt,
  ownNameEndsAt,
  ownSign,
  plainLeft,
  refusal,
  tail,
  type NameView,
} from './name-view.ts';
import {
  listedBehind,
  meantBehind,
  saidOutright,
  spelledBefore,
  spelledBehind,
  spelledEarlier,
  spelledFurther,
  spelledSmall,
} from './spelled-letters.ts';

const NO_LETTER = /[^\p{L}]/gu;
const MIN_LETTERS = 2;
const MAX_LETTERS = 6;
const REACH = 110;

export function definedAcronym(view: NameView): Sign | undefined {
  if (view.role !== 'acronym') return undefined;
  const letters = view.surface.replace(NO_LETTER, '').toLowerCase();
  if (letters.length < MIN_LETTERS || letters.length > MAX_LETTERS) return undefined;
  const left = front(view, REACH);
  const right = tail(view, REACH);
  if (ownForm(view, left, right)) return ownSign('defined-acronym', view.surface);
  const other =
    spelledBefore(left, right, letters) ??
    meantBehind(view, right) ??
    saidOutright(view, right, letters) ??
    spelledBehind(right, letters) ??
    spelledSmall(right, letters) ??
    spelledFurther(view, letters) ??
    spelledEarlier(view, letters);
  if (other !== undefined) return otherBearer('defined-acronym', other);
  const listed = plainLeft(view) === 'the' ? undefined : listedBehind(right, letters);
  return listed === undefined ? undefined : refusal('defined-acronym', listed);
}

function ownForm(view: NameView, left: string, right: string): boolean {
  const open = /(?:[([（]|,\s+(?:or|known as|called)\s+(?:the\s+)?)["“]?$/u.exec(left);
  if (
    open &&
    ownNameEndsAt(
      view,
      left.slice(0, open.index).replace(/[»”"’]?\s*$/u, '').length + view.start - left.length,
    )
  )
    return true;
  const close = /^\s*[([（]/u.exec(right);
  return close !== null && ownNameAt(view, view.end + close[0].length);
}
