/** Scrolls to a passage of this very page and marks it, without touching the page's elements. */
import type { Anchor } from '../../../../engine/dossier/model.ts';
import { adoptSheets, pageBody } from '../../survive/document-members.ts';
import { findQuote, foldForQuotes } from './find-quote.ts';
import { readPageText } from './page-text.ts';

const HIGHLIGHT = 'sidelight-passage';
const STYLES = `::highlight(${HIGHLIGHT}) {
  background-color: #ffd98a;
  color: #211e19;
}`;

/** False where the passage is not on this page, or the page shows nothing of it. */
export function showPassage(anchor: Anchor, signal: AbortSignal): boolean {
  const body = pageBody();
  if (!body) return false;
  const page = readPageText(body);
  const span = findQuote(foldForQuotes(page.text), anchor);
  const range = span && page.range(span);
  if (!range || range.getClientRects().length === 0) return false;
  scrollTo(range);
  mark(range, signal);
  return true;
}

function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement;
  // The element may be taller than the window; the passage itself decides then.
  element?.scrollIntoView({ block: 'center', behavior: isMotionReduced() ? 'instant' : 'smooth' });
}

function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function mark(range: Range, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  const isFirst = !CSS.highlights.has(HIGHLIGHT);
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  if (!isFirst) return;
  adoptSheets((sheets) => [...sheets, sheet]);
  signal.addEventListener('abort', () => {
    CSS.highlights.delete(HIGHLIGHT);
    adoptSheets((sheets) => sheets.filter((other) => other !== sheet));
  });
}
