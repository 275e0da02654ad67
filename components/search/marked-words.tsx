/** A text of a dossier with what the query found in it. */
import type { MarkedText } from '../../engine/search/results.ts';

interface MarkedWordsProps {
  readonly of: MarkedText;
  /** Of the dossier. */
  readonly language: string;
}

export function MarkedWords({ of: { text, found }, language }: MarkedWordsProps) {
  const parts = [];
  let at = 0;
  for (const { start, end } of found) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(<mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <span lang={language} dir="auto" translate>
      {parts}
      {text.slice(at)}
    </span>
  );
}
