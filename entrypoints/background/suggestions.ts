/** Search results as rows of the address bar. */
import type { ClaimHit, EntityHit, MarkedText, SearchResults } from '../../engine/search/results.ts';
import type { PanelTarget } from '../../platform/panel-target.ts';

export interface Suggestion {
  /** What stands in the address bar while the row is chosen, and comes back when it is entered: unique among the rows. */
  readonly content: string;
  readonly description: string;
  readonly target: PanelTarget;
}

/** Chromium takes XML with `match` and `dim`, Firefox shows what it gets. */
export type SuggestionFormat = 'xml' | 'plain';

/** A row of the address bar is one line. */
const LONGEST_TEXT = 110;

export function suggestionsFor(
  { entities, claims }: SearchResults,
  format: SuggestionFormat,
): readonly Suggestion[] {
  const rows = [
    ...entities.hits.map((hit) => entityRow(hit, format)),
    ...claims.hits.map((hit) => claimRow(hit, format)),
  ];
  const taken = new Set<string>();
  return rows.map((row) => {
    let content = row.content;
    for (let i = 2; taken.has(content); i++) content = `${row.content} (${i})`;
    taken.add(content);
    return { ...row, content };
  });
}

function entityRow({ key, name, foundAs, description }: EntityHit, format: SuggestionFormat): Suggestion {
  const heading = write(name, format) + (foundAs ? ` (${write(foundAs, format)})` : '');
  return {
    content: name.text,
    description: `${heading} ${dim(`– ${shorten(description.text)}`, format)}`,
    target: { entity: key },
  };
}

function claimRow({ key, claim, text, speaker }: ClaimHit, format: SuggestionFormat): Suggestion {
  const said = speaker.text === '' ? '' : ` ${dim(`– ${speaker.text}`, format)}`;
  const line = shortenMarked(text);
  return { content: line.text, description: write(line, format) + said, target: { entity: key, claim } };
}

function write({ text, found }: MarkedText, format: SuggestionFormat): string {
  if (format === 'plain') return text;
  let written = '';
  let at = 0;
  for (const { start, end } of found) {
    written += `${escape(text.slice(at, start))}<match>${escape(text.slice(start, end))}</match>`;
    at = end;
  }
  return written + escape(text.slice(at));
}

function dim(text: string, format: SuggestionFormat): string {
  return format === 'plain' ? text : `<dim>${escape(text)}</dim>`;
}

/** What is no character of XML, as a lone half of one: Chromium refuses a description with it. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escape(text: string): string {
  return text
    .replaceAll(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

function shortenMarked({ text, found }: MarkedText): MarkedText {
  const short = shorten(text);
  if (short === text) return { text, found };
  return { text: short, found: found.filter(({ end }) => end < short.length) };
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST_TEXT ? `${letters.slice(0, LONGEST_TEXT).join('').trimEnd()}…` : text;
}
