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
  `(?:^|[\\s(“"—–])(?:not|unlike|rather than|instead of|as opposed to|nothing to do with|no relation to|nicht|anders als|pas|et non|contrairement à|a diferencia de|a differenza di|ao contrário de|а не|не путать с|nie)${BETWEEN}\\s+(?:l['’]|d['’])?$`,
  'iu',
);

export function isContrasted(text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - REACH), start);
  // Nearly all names are preceded by a word that no contrast ends with.
  return CONTRAST.test(left);
}
