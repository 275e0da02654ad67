/** Does a block name any state or county? Asked once of each, since most do not and the rules about them cost. */
import type { BlockIndex } from '../block-index.ts';
import { regionAt } from '../lexicon/regions.ts';

const CAPITALISED_RUN = /\p{Lu}[\p{L}.’']*(?:\s\p{Lu}[\p{L}.’']*)*/gu;
const MAX_REGION_WORDS = 3;

/** Going through a longer block, in UTF-16 units, could take longer than a page should wait. */
const LONGEST = 20_000;

const answers = new WeakMap<BlockIndex, boolean>();

export function namesAState(block: BlockIndex): boolean {
  let answer = answers.get(block);
  if (answer === undefined)
    answers.set(block, (answer = block.text.length > LONGEST || hasState(block.text)));
  return answer;
}

function hasState(text: string): boolean {
  for (const [run] of text.matchAll(CAPITALISED_RUN)) {
    const words = run.split(/\s/u).map((word) => word.replace(/['’]s$/u, ''));
    if (words.some((_, i) => beginsState(words.slice(i, i + MAX_REGION_WORDS)))) return true;
  }
  return false;
}

/** "Idaho." ends a sentence, "Ont." is cut off. */
function beginsState(words: readonly string[]): boolean {
  const whole = words.map((word) => word.replace(/\.$/u, ''));
  return [words, whole].some((some) => regionAt(some, 'en')?.kind === 'subnational');
}
