/** An article as the checks need it: one sentence or block a line, as written and folded, with its word boundaries. */
import { fold } from '../../text/fold-text.ts';

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
    // Line by line, for folding would make the line breaks spaces.
    folded: searchable(verbatim.split('\n').map(fold).join('\n'), language),
    lineNumbers,
  };
}

function searchable(text: string, language: string): SearchableText {
  const boundaries = new Set([0, text.length]);
  for (const { index } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    boundaries.add(index);
  return { text, boundaries };
}

/** White space as text fragments see it; line breaks stay, for a line is a block. */
export function collapseSpaces(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
