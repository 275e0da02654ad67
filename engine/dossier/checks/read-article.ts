/** An article as the checks need it: one sentence or block a line, as written and folded, with its word boundaries. */
import { collapseSpaces, plainFold } from './plain-fold.ts';

/** A text in which anchors are looked for. */
export interface SearchableText {
  readonly text: string;
  /** Offsets at which a word may begin or end, by the segmenter that browsers use too. */
  readonly boundaries: ReadonlySet<number>;
}

export interface Article {
  readonly verbatim: SearchableText;
  readonly folded: SearchableText;
  /** In the file, from 1, for each line that is not empty. */
  readonly lineNumbers: readonly number[];
}

export function readArticle(text: string, language: string): Article {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lineNumbers = plain.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
  const verbatim = collapseSpaces(plain);
  return {
    verbatim: searchable(verbatim, language),
    folded: searchable(plainFold(verbatim), language),
    lineNumbers,
  };
}

function searchable(text: string, language: string): SearchableText {
  const boundaries = new Set([0, text.length]);
  for (const { index } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    boundaries.add(index);
  return { text, boundaries };
}
