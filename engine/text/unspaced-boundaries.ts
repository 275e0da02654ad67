/**
 * Boundaries in scripts without spaces. Chinese has none that a matcher could see, so any place will do, but three
 * things are known: a run of katakana is one word; a Korean word begins at a space, with few prefixes; and a name
 * followed by "people", "language" or "tribe" is a demonym (俄罗斯人, ロシア語, 리비아인), which is not a mention.
 */
const isKatakana = (unit: number): boolean =>
  (unit >= 0x30a1 && unit <= 0x30fa) ||
  (unit >= 0x30fc && unit <= 0x30ff) ||
  (unit >= 0x31f0 && unit <= 0x31ff);
const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3;
const isHan = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);

/** Korean syllables that stand glued before a name: anti-, pro-, resident in, towards, former, east, west, … */
const KOREAN_PREFIXES = new Set('반친주대전탈범비신동서남북');

/** Demonym suffix → what may follow it when it is the beginning of another word (人民 people, 人质 hostage …). */
const HAN_DEMONYMS: ReadonlyMap<string, string> = new Map([
  ['人', '民员員士口质質权權道才材工类類物事气氣均数數大'],
  ['语', '言音'],
  ['語', '言音'],
  ['族', '群'],
  ['裔', ''],
  ['籍', ''],
]);

/** 인 people, 어 language, 계 descent, 족 tribe, 산 made in: a demonym when the word ends there or a particle follows. */
const KOREAN_DEMONYMS = new Set('인어계족');
const KOREAN_PARTICLES = new Set('은는이가을를의에과와도로들만');

const at = (text: string, offset: number): string => text.charAt(offset);

/** May a name whose first unit has no spaces round it begin here? */
export function startsUnspaced(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  const first = text.charCodeAt(start);
  if (isKatakana(first)) return !isKatakana(before);
  if (!isHangul(first) || !isHangul(before)) return true;
  return KOREAN_PREFIXES.has(at(text, start - 1)) && !isHangul(text.charCodeAt(start - 2));
}

/** May a name whose last unit has no spaces round it end here? */
export function endsUnspaced(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const after = text.charCodeAt(end);
  if (isKatakana(last) && isKatakana(after)) return false;
  if (isHangul(last)) return !isKoreanDemonym(text, end);
  if (!isHan(last) && !isKatakana(last)) return true;
  const exceptions = HAN_DEMONYMS.get(at(text, end));
  return exceptions === undefined || (end + 1 < text.length && exceptions.includes(at(text, end + 1)));
}

function isKoreanDemonym(text: string, end: number): boolean {
  if (!KOREAN_DEMONYMS.has(at(text, end))) return false;
  return !isHangul(text.charCodeAt(end + 1)) || KOREAN_PARTICLES.has(at(text, end + 1));
}
