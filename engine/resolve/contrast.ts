/**
 * A name that is set against what is spoken of says nothing in favour of its neighbours: "the Tripoli of Lebanon, not
 * Libya’s", "nothing to do with Libya", "anders als in Libyen". It may be a mention itself all the same.
 */

/** How far in front of a name the contrasting word may begin. */
const REACH = 44;
/** Between the contrast and the name: "not [the one in] Libya". */
const BETWEEN =
  '(?:\\s+(?:the|a|that|those|one|ones|of|in|at|from|to|with|for|its|be|confused|mistaken|die|der|das|dem|den|in|im|mit|aus|celle|celui|de|en|du|la|el|con|confundir|confondre|verwechseln|quella|quello|di|da|com))*';
const CONTRAST = new RegExp(
  `(?:^|[\\s(“"—–])(?:(?:and|but|than|while)(?=\\s(?:the|that)\\sone\\s)|not|unlike|rather than|instead of|as opposed to|nothing to do with|no relation to|nicht|anders als|pas|et non|contrairement à|a diferencia de|a differenza di|ao contrário de|а не|не путать с|nie)${BETWEEN}\\s+(?:l['’]|d['’])?$`,
  'iu',
);

/** What all of them begin with: asked first, since compiling the whole takes longer than reading a paragraph. */
const LEADS =
  /\sone\s|not|unlike|rather|instead|opposed|no rel|nicht|anders|pas|non|contr|difer|differ|не|nie/i;

/** The last words of all the above. */
const LAST_WORDS = new Set(
  `${BETWEEN.replace(/[^a-z]+/gu, ' ')} not unlike than of to nicht als pas non à de не с nie`.split(' '),
);
const LONGEST_LAST_WORD = 11;

export function isContrasted(text: string, start: number): boolean {
  if (!mayEndContrast(text, start)) return false;
  const front = text.slice(Math.max(0, start - REACH), start);
  return LEADS.test(front) && CONTRAST.test(front);
}

/** Nearly all names are preceded by a word that no contrast ends with. */
function mayEndContrast(text: string, start: number): boolean {
  if (isApostrophe(text.charCodeAt(start - 1))) return true;
  let end = start;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  if (end === start) return false;
  let from = end;
  while (from > 0 && end - from <= LONGEST_LAST_WORD && isLetter(text.charCodeAt(from - 1))) from--;
  return LAST_WORDS.has(text.slice(from, end).toLowerCase());
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)));
}

/** All that begins a contrast or stands in front of one is none. */
function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0xc0 && unit < 0x2000);
}
