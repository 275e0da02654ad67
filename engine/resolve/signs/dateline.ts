/**
 * The dateline of a report, and the word "capital" beside a name, mean the city where city and country share one word
 * (convention 29: "Túnez, 14 ene - …", "تونس العاصمة").
 */
import type { Sign } from '../reading.ts';
import { front, hint, tail, type NameView } from './name-view.ts';

const DATELINE =
  /^\s*(?:\([^)]{1,20}\)|,\s*\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,10}\.?|,\s*\p{L}{3,10}\.?\s+\d{1,2})?(?:\s*\([^)]{1,20}\))?\s*(?:\.?\s?[-–—:·]\s|\(\p{L})/u;
/** "Túnez, 4 jul. Las tropas", "Túnez. Las tropas": without a dash. */
const DATED = /^(?:,\s\d{1,2}\s(?:de\s)?\p{L}{3,10})?\.\s\p{Lu}/u;
const CAPITAL =
  /^(?:['’]\p{Ll}{1,5})?\s*,?\s*(?:kentin|başkent|العاصمة|capital|la capital|ciudad|المدينة|столиц[аеуы]|столиц[іюя])(?!\p{L})/u;
const CAPITAL_BEFORE =
  /(?:العاصمة(?:\sال\p{L}+ية)?|مدينة|capital|ciudad de|la ciudad de|afueras de|centro de|aeropuerto de|окраин[аеы]|пригород[еа]|аэропорт[ау]?|город[ае]?|столиц[аеуы]|міст[оаі])\s*,?\s*$/u;

/** Looked for first, since most places have no such word beside them. */
const CITY =
  /capital|ciudad|afueras|centro|aeropuerto|окраин|пригород|аэропорт|مدينة|عاصمة|kent|город|столиц|міст/;

export function dateline(view: NameView): Sign | undefined {
  if (view.type !== 'place') return undefined;
  const right = tail(view, 40);
  const left = front(view, 26);
  const found =
    (/(?:^|\n)\s*$/u.test(left) && (DATELINE.test(right) || DATED.test(right))) ||
    (CITY.test(right) && CAPITAL.test(right)) ||
    (CITY.test(left) && CAPITAL_BEFORE.test(left));
  return found ? hint('dateline', 'city') : undefined;
}
