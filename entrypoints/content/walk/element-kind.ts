/**
 * What an element is to reading, by its name alone: computed style for every element of a page would cost more than
 * the whole walk. Where a name says too little, `seams.ts` asks for the style.
 */

/** Its text goes on in the line around it. */
export const INLINE = 1;
/** A line break inside a block. */
export const BREAK = 2;
/** Not text to read, and nothing of the sentence: contributes nothing at all. */
export const ABSENT = 3;
/** Not text to read, but it stands in the line: a name does not cross it. */
export const OBJECT = 4;
/** Begins and ends a block. */
export const BLOCK = 5;
/** A custom or unknown element: inline unless styled otherwise. */
export const UNKNOWN = 6;

export type ElementKind =
  | typeof INLINE
  | typeof BREAK
  | typeof ABSENT
  | typeof OBJECT
  | typeof BLOCK
  | typeof UNKNOWN;

const INLINE_NAMES =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s slot small span strike ' +
  'strong time tspan textPath u wbr';
const ABSENT_NAMES =
  'script style noscript template head link meta base title rt rp rtc param source track area map datalist noframes ' +
  'defs desc metadata linearGradient radialGradient clipPath mask pattern marker filter symbol sidelight-card';
const OBJECT_NAMES =
  'img picture video audio canvas iframe object embed frame input textarea select meter progress math code kbd samp ' +
  'var tt sup sub image use path rect circle ellipse line polygon polyline xmp listing';
const BLOCK_NAMES =
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset ' +
  'figcaption figure footer form frameset g h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main marquee menu nav ol ' +
  'optgroup option output p pre search section summary svg switch foreignObject table tbody td text tfoot th thead tr ul';

const kinds = new Map<string, ElementKind>([
  ['br', BREAK],
  ...rows(INLINE_NAMES, INLINE),
  ...rows(ABSENT_NAMES, ABSENT),
  ...rows(OBJECT_NAMES, OBJECT),
  ...rows(BLOCK_NAMES, BLOCK),
]);

function rows(names: string, kind: ElementKind): [string, ElementKind][] {
  return names.split(' ').map((name) => [name, kind]);
}

export function kindOf(localName: string): ElementKind {
  return kinds.get(localName) ?? UNKNOWN;
}
