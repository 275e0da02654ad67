/**
 * May a name begin, and may it end, at a place in plain text? The matcher only ever asks at the edges of tokens, so
 * "word boundary" is settled; what is left is what stands right beside: addresses, handles, elisions, currency signs.
 */
import { LOWER, TOKEN, UNSPACED, UPPER, WORD, charInfo } from './char-table.ts';
import { foldUnit } from './plain-text.ts';
import { endsUnspaced, startsUnspaced } from './unspaced-boundaries.ts';

const APOSTROPHE = 0x27;
const POINT = 0x2e;
const COLON = 0x3a;
const SLASH = 0x2f;
const AT = 0x40;

/** Words that Romance languages elide before a vowel: l'OTAN, d’Haftar, dell'ONU. Elsewhere (O'Bannon) it is one name. */
const ELISIONS = new Set(
  (
    'l d j m n s t c qu un all dell dall nell sull coll dagl degl gl quell quest bell sant lorsqu puisqu jusqu ' +
    'quoiqu presqu quelqu entr aujourd'
  ).split(' '),
);
const LONGEST_ELISION = 7;

/** Endings of internet names, for names in capitals, where the case of the next letter says nothing. */
const TOP_LEVEL =
  /^\.(?:com|org|net|gov|mil|edu|int|info|biz|io|co|tv|ly|ru|uk|eu|de|fr|it|es|us)(?![\p{L}\p{Nd}])/iu;

/** Asked only of signs beyond ASCII that are neither quotation marks nor dashes: compiling the class takes its time. */
const CURRENCY = /\p{Sc}/u;

/** Signs before a name that can only make it part of an address when an address is under way. */
const INSIDE_ADDRESS = new Set([...'/-.=&?%+~:_#;,'].map((sign) => sign.charCodeAt(0)));
/** An address is looked for this many units back; longer ones are not worth the time. */
const ADDRESS_REACH_UNITS = 256;
const ADDRESS = /:\/\/|^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?=[/:?#])|^[/#]?@/i;

const infoAt = (text: string, offset: number): number =>
  offset >= 0 && offset < text.length ? charInfo(text.charCodeAt(offset)) : 0;

export function mayBegin(text: string, start: number): boolean {
  // Nearly all names stand between spaces.
  if (start === 0 || text.charCodeAt(start - 1) === 0x20) return true;
  if (infoAt(text, start) & UNSPACED) return startsUnspaced(text, start);
  const before = foldUnit(text.charCodeAt(start - 1));
  if (before === 0x20) return true;
  if (before === AT) return false;
  if (before === APOSTROPHE) return isElision(text, start - 1);
  if (before === POINT && infoAt(text, start - 2) & WORD && continuesAfterPoint(text, start)) return false;
  return !(INSIDE_ADDRESS.has(before) && isInAddress(text, start));
}

export function mayEnd(text: string, end: number): boolean {
  if (end >= text.length || text.charCodeAt(end) === 0x20) return true;
  const last = infoAt(text, end - 1);
  if (last & UNSPACED) return endsUnspaced(text, end);
  const unit = text.charCodeAt(end);
  const after = foldUnit(unit);
  if (after === 0x20) return true;
  // "U.S." is not found in "U.S.A.": a point that ends a name ends a word too.
  if (!(last & TOKEN) && charInfo(unit) & (TOKEN & ~UNSPACED)) return false;
  if (after === AT) return !(infoAt(text, end + 1) & WORD);
  if (after === POINT) return !opensDomain(text, end);
  if (after === COLON) return !(foldsTo(text, end + 1, SLASH) && foldsTo(text, end + 2, SLASH));
  if (after === APOSTROPHE) return !(isCyrillic(text, end - 1) && isCyrillic(text, end + 1));
  return after < 0x80 ? after !== 0x24 : !CURRENCY.test(text.charAt(end));
}

function foldsTo(text: string, offset: number, unit: number): boolean {
  return offset < text.length && foldUnit(text.charCodeAt(offset)) === unit;
}

/** An apostrophe after a word must be an elision; one after anything else is a quotation mark. */
function isElision(text: string, apostrophe: number): boolean {
  let wordStart = apostrophe;
  while (wordStart > 0 && apostrophe - wordStart <= LONGEST_ELISION && infoAt(text, wordStart - 1) & WORD)
    wordStart--;
  return wordStart === apostrophe || ELISIONS.has(text.slice(wordStart, apostrophe).toLowerCase());
}

/** "x.libya" is an address; "war.Libya" lacks a space; in "G.U.N." the name U.N. is only the tail of another. */
function continuesAfterPoint(text: string, start: number): boolean {
  if (infoAt(text, start) & LOWER) return true;
  const initialBefore = !(infoAt(text, start - 3) & WORD);
  return initialBefore && foldsTo(text, start + 1, POINT);
}

function opensDomain(text: string, point: number): boolean {
  const next = infoAt(text, point + 1);
  if (next & LOWER) return true;
  return (next & UPPER) !== 0 && TOP_LEVEL.test(text.slice(point, point + 6));
}

function isCyrillic(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0x400 && unit <= 0x52f;
}

/** Addresses are ASCII without spaces, quotes or brackets; other text may touch them. */
function isInAddress(text: string, start: number): boolean {
  let from = start;
  let hasMarks = false;
  const limit = Math.max(0, start - ADDRESS_REACH_UNITS);
  for (; from > limit; from--) {
    const unit = text.charCodeAt(from - 1);
    if (!isAddressUnit(unit)) break;
    // Without one of these it is no address, and the expression need not be asked.
    hasMarks ||= unit === POINT || unit === COLON || unit === AT;
  }
  return hasMarks && ADDRESS.test(text.slice(from, start));
}

function isAddressUnit(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f && unit !== 0x22 && unit !== 0x3c && unit !== 0x3e && unit !== 0x28;
}
