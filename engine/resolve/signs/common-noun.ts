/**
 * A proper name used like a common noun names no one in particular: "Which Tripoli?", "another Tripoli", "a Kremlin",
 * "the Tripoli of the north", "Powell the general". (Conventions 27, 30.)
 */
import { isSpace, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import type { NameView } from './name-view.ts';

const DETERMINERS = /^(?:which|another|any|every|no|what|quel|quelle|welches|quale|que)$/u;

export function commonNoun(view: NameView): Sign | undefined {
  if (view.type === 'organization' || view.role === 'acronym' || view.shape !== 'plain') return undefined;
  const left = view.before[0];
  const before = left && isSpace(left.gap) ? plainForm(left.text) : '';
  const after = view.text.slice(view.end, view.end + 24);
  if (view.type === 'place') {
    const counted =
      /^(?:which|another)$/u.test(before) || (before === 'the' && /^\s+of\s+(?:the\s)?\p{L}/u.test(after));
    return counted ? { rule: 'common-noun', effect: 'refuse', detail: left?.text ?? '' } : undefined;
  }
  if (view.type !== 'person' || view.role !== 'short') return undefined;
  if (
    /^(?:a|an|the|another|any|no|every|each|these|those|some|un|une|ein|eine|uno|una|um|uma)$/u.test(
      before,
    ) ||
    DETERMINERS.test(before)
  ) {
    // "the Trump administration", "a Haftar ally", "the ex-Powell": attributive use still names him (convention 20).
    const attributive = view.needs === 'nothing' && /^[\s-]+[\p{L}“"]|^['’]s?\s/u.test(after);
    if (!attributive) return { rule: 'common-noun', effect: 'refuse', detail: left?.text ?? '' };
  }
  const epithet = /^\s+the\s+\p{Ll}/u.exec(after);
  return epithet && view.needs !== 'nothing'
    ? { rule: 'common-noun', effect: 'refuse', detail: 'the' }
    : undefined;
}
