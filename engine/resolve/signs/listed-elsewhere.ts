/**
 * A state or a town in the same sentence with which the dossier lists the name as another place: "the bus from Moscow to Pullman
 * crosses from Idaho" in view of the not-name "Moscow, Idaho", "across the state line into Washington, to Pullman" in view of "Pullman,
 * Washington". A hint, and only where one is, goes or comes from; for "Moscow denied it" an Ohio newspaper is no news.
 */
import { wordSet } from '../lexicon/word-set.ts';
import { isCapitalised, type Word } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { hint, ownContextAt, plainLeft, type NameView } from './name-view.ts';
import { regionIn } from './region-sign.ts';

const WAYS = wordSet('in into from to near at through via outside around of leave leaves left');

export function listedElsewhere(view: NameView): Sign | undefined {
  if (view.type !== 'place' || view.reach !== 'general' || view.role === 'acronym') return undefined;
  if (!WAYS.has(plainLeft(view))) return undefined;
  const after = sentence(view.after.all(), ({ gap }) => gap);
  const before = sentence(view.before.all(), ({ gap }) => gap).reverse();
  if ([...before, ...after].some((word) => ownContextAt(view, word.start))) return undefined;
  const found = listedAmong(view, after) ?? listedAmong(view, before);
  return found === undefined ? undefined : hint('listed-elsewhere', found);
}

function sentence(words: readonly Word[], gapOf: (word: Word) => string): Word[] {
  const end = words.findIndex((word) => /[.!?]/.test(gapOf(word)));
  return words.slice(0, end < 0 ? words.length : end);
}

function listedAmong(view: NameView, words: readonly Word[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!isCapitalised(word.text)) continue;
    const [one, next] = [bare(word.text), words[i + 1]];
    const two = next && isCapitalised(next.text) && next.gap === ' ' ? `${one} ${bare(next.text)}` : one;
    if (regionIn(view, words.slice(i))?.kind === 'country') continue;
    if (isListed(view, two)) return two;
    if (isListed(view, one)) return one;
  }
  return undefined;
}

/** Without a possessive. */
function bare(word: string): string {
  return word.replace(/['’]s$/u, '');
}

function isListed({ block, entity, surface }: NameView, place: string): boolean {
  return block.denies(entity, `${surface}, ${place}`) || block.denies(entity, `${place}, ${surface}`);
}
