/**
 * A proper name used like a common noun names no one in particular: "Which Tripoli?", "another Tripoli", "a Kremlin",
 * "the Tripoli of the north", "Powell the general". (Conventions 27, 30.)
 */
import { isSpace, plainForm, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import type { NameView } from './name-view.ts';

const DETERMINERS = /^(?:which|another|any|every|what|quel|quelle|welches|quale|que)$/u;

export function commonNoun(view: NameView): Sign | undefined {
  if (view.role === 'acronym' || view.shape !== 'plain') return undefined;
  const [left, further] = view.before;
  const before = left && isSpace(left.gap) ? plainForm(left.text) : '';
  const after = view.text.slice(view.end, view.end + 24);
  const given = before === 'the' && further && isSpace(further.gap) ? plainForm(further.text) : before;
  if (view.type !== 'organization' && /^(?:named|called|nicknamed)$/u.test(given))
    return { rule: 'common-noun', effect: 'refuse', detail: given };
  if (isQuotedTitle(view, left)) return { rule: 'common-noun', effect: 'refuse', detail: 'title' };
  if (view.type === 'organization' || view.type === 'thing') {
    const dated = view.needs !== 'nothing' && before === 'the' && /^\s+of\s+(?:the\s|\d)/u.test(after);
    return dated ? { rule: 'common-noun', effect: 'refuse', detail: 'of' } : undefined;
  }
  if (view.type === 'place') {
    const counted =
      /^(?:which|another)$/u.test(before) || (before === 'the' && /^\s+of\s+(?:the\s)?\p{L}/u.test(after));
    return counted ? { rule: 'common-noun', effect: 'refuse', detail: left?.text ?? '' } : undefined;
  }
  if (view.type !== 'person' || view.role !== 'short') return undefined;
  if (
    /^(?:a|an|the|another|any|every|each|these|those|some|un|une|ein|eine|uno|una|um|uma)$/u.test(before) ||
    DETERMINERS.test(before)
  ) {
    // "the Trump administration", "a Haftar ally", "the ex-Powell": attributive use still names him (convention 20).
    const attributive = view.needs === 'nothing' && /^[\s\-–—]+[\p{L}“"]|^['’]s?\s/u.test(after);
    if (!attributive) return { rule: 'common-noun', effect: 'refuse', detail: left?.text ?? '' };
  }
  const epithet = /^\s+the\s+\p{Ll}/u.exec(after);
  return epithet && view.needs !== 'nothing'
    ? { rule: 'common-noun', effect: 'refuse', detail: 'the' }
    : undefined;
}

const WORK_NOUN =
  /^(?:film|movie|song|album|single|novel|play|painting|series|game|hit|show|book|poem|opera|musical|episode|roman|chanson|canzone|canci[oó]n)$/u;

/** A place alone between quotation marks is a work, a ship or a pub: Toto's "Africa", the film "Tobruk". */
function isQuotedTitle(view: NameView, left: Word | undefined): boolean {
  if (view.type !== 'place' || left === undefined) return false;
  const opened = /[“"'‘«]$/u.test(left.gap) || /^\s*[“"‘«]$/u.test(left.gap);
  const closing = /^[.,]?[”"’»]/u.exec(view.text.slice(view.end, view.end + 2));
  if (!opened || !closing) return false;
  return closing[0].length === 1 || WORK_NOUN.test(plainForm(left.text));
}
