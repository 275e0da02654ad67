/** Where sentences end, roughly: enough to tell "in the same sentence" without a dictionary of abbreviations. */

/** Behind a word an end mark (looked for first: looking behind at each character is what costs), perhaps closing quotes, white space, and something that can open a sentence; or a CJK full stop. */
const BREAK =
  /[.!?…]+(?<=[\p{L}\p{N})\]"”»’]{2}[.!?…]+)["”»’)\]]*\s+(?=["“«‘(¿¡]*[\p{Lu}\p{Lo}])|[。！？]|[؟]\s/gu;
/** Words of one to four letters before a point that are titles or the like, not ends. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sgt|Maj|Capt|Adm|Sen|Rep|Gov|Hon|Prof|Rev|Jr|Sr|Inc|Ltd|vs|No|Sept|Jan|Feb|Aug|Oct|Nov|Dec|U\.S|U\.N|D\.C)$/u;

/** Start offsets of all sentences but the first. */
export function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(BREAK)) {
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index)))
      continue;
    starts.push(match.index + match[0].length);
  }
  return starts;
}
