/** "Issa in this newspaper is Darrell Issa", "one half said Issa and meant Darrell Issa": the text itself says who bears a surname. */
import { isCapitalised, isSpace, plainForm } from '../neighbour-words.ts';
import type { Sign } from '../reading.ts';
import { otherBearer, ownNameAt, type NameView } from './name-view.ts';
import { wordSet } from '../lexicon/word-set.ts';

const MEANS = wordSet('is was means meant mean');
/** "Issa is", "Issa in this newspaper is", "Issa here means", "said Issa and meant"; but "Issa said that her rival was". */
const LEADS = wordSet('is was means meant in here and for to');

export function fullNameBehind(view: NameView): Sign | undefined {
  if (view.type !== 'person' || view.role !== 'short') return undefined;
  const words = view.after.all();
  if (!LEADS.has(words[0]?.text ?? '') || words[0]!.gap !== ' ') return undefined;
  const surname = plainForm(view.surface);
  for (let i = 2; i < words.length; i++) {
    const [verb, given, last] = [words[i - 2]!, words[i - 1]!, words[i]!];
    if (/[.!?;:]/.test(verb.gap)) return undefined;
    if (!MEANS.has(verb.plain) || last.plain.replace(/'s$/, '') !== surname) continue;
    if (!isCapitalised(given.text) || !isSpace(last.gap) || ownNameAt(view, given.start)) continue;
    return otherBearer('other-person', given.text);
  }
  return undefined;
}
