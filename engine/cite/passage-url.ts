/**
 * The address of a passage: the page's address with a text fragment, by the rules that Chromium and Firefox were seen
 * to follow. Nothing is looked up: where the text is no longer there, the page opens at its top.
 */
import type { Anchor } from '../dossier/model.ts';

/** Longer exact texts are fragile and make unreadable addresses: a range of their first and last words replaces them. */
const LONGEST_EXACT_TEXT = 80;
const RANGE_WORDS = 4;

export function passageUrl(url: string, anchor: Anchor): string {
  const [prefix, start, end, suffix] = [anchor.prefix, anchor.textStart, anchor.textEnd, anchor.suffix].map(
    collapseSpace,
  ) as [string, string, string, string];
  const range = end === '' ? shorten(start) : [start, end];
  const parts = [
    ...(prefix === '' ? [] : [`${encodeText(prefix)}-`]),
    ...range.map(encodeText),
    ...(suffix === '' ? [] : [`-${encodeText(suffix)}`]),
  ];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

function shorten(text: string): readonly string[] {
  const words = text.split(' ');
  if (text.length <= LONGEST_EXACT_TEXT || words.length < RANGE_WORDS * 2) return [text];
  return [words.slice(0, RANGE_WORDS).join(' '), words.slice(-RANGE_WORDS).join(' ')];
}

/** A raw hyphen would be read as the mark of prefix or suffix: Chromium then finds nothing. */
function encodeText(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}

function collapseSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
