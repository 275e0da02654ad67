/** A preposition of place in front: "in London" is said of no person called London, whoever owned the name before. */
import type { Sign } from '../reading.ts';
import type { NameView } from './name-view.ts';

const LOCATIVE =
  /(?:^|[\s“"(])(?:in|from|to|at|near|outside|inside|into|toward|towards|through|across|around|via|en|à|dans|nach|aus|bei|da|em|w|z|в|из|у|з)\s+$/iu;

export function locative(view: NameView): Sign | undefined {
  const asked = view.type === 'place' || (view.type === 'person' && view.role === 'short');
  if (!asked || !LOCATIVE.test(view.text.slice(Math.max(0, view.start - 12), view.start))) return undefined;
  return { rule: 'locative', effect: 'hint', detail: view.before[0]?.text ?? '' };
}
