/**
 * The dateline of a report, and the word "capital" beside a name, mean the city where city and country share one word
 * (convention 29: "Túnez, 14 ene - …", "تونس العاصمة").
 */
import type { Sign } from '../reading.ts';
import type { NameView } from './name-view.ts';

const DATELINE =
  /^\s*(?:\([^)]{1,20}\)|,\s*\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,10}\.?|,\s*\p{L}{3,10}\.?\s+\d{1,2})?(?:\s*\([^)]{1,20}\))?\s*(?:[-–—:]\s|\(\p{L})/u;
const CAPITAL = /^\s*,?\s*(?:العاصمة|capital|la capital|ciudad|المدينة)(?!\p{L})/u;
const CAPITAL_BEFORE = /(?:العاصمة|مدينة|capital|ciudad de|la ciudad de)\s*,?\s*$/u;

export function dateline(view: NameView): Sign | undefined {
  if (view.type !== 'place') return undefined;
  const right = view.text.slice(view.end, view.end + 40);
  const left = view.text.slice(Math.max(0, view.start - 20), view.start);
  const lineStart = /(?:^|\n)\s*$/u.test(left);
  const found = (lineStart && DATELINE.test(right)) || CAPITAL.test(right) || CAPITAL_BEFORE.test(left);
  return found ? { rule: 'dateline', effect: 'hint', detail: 'city' } : undefined;
}
