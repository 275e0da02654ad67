/**
 * Has the page a tooltip of its own for this name? Then a resting pointer is the page's business: two boxes over one word
 * help nobody. Keys and taps still open the card.
 */
import type { PageMention } from '../../page-mentions.ts';

/** How browsers, ARIA and the widely used tooltip libraries say that something shows at hover. */
const MARKED =
  '[aria-haspopup]:not([aria-haspopup="false"]), [interestfor], [data-tooltip], [data-tippy-content], [data-tippy-root], ' +
  '[data-bs-toggle="tooltip"], [data-bs-toggle="popover"], [data-toggle="tooltip"], [data-toggle="popover"]';

/** An element with this much other text around the name is a paragraph, and what it says is not about the name. */
const MOST_OTHER_TEXT = 40;
const MOST_STEPS = 4;

export function hasOwnTooltip(mention: PageMention): boolean {
  let element = mention.element();
  for (let step = 0; element && step < MOST_STEPS && isAboutName(element, mention); step++) {
    if (element.matches(MARKED) || isDescribed(element) || saysMore(element, mention.surface)) return true;
    element = element.parentElement;
  }
  return false;
}

function isAboutName(element: Element, { surface }: PageMention): boolean {
  return (element.textContent ?? '').trim().length <= surface.length + MOST_OTHER_TEXT;
}

/** A title that only repeats the name, as links of encyclopedias have it, is no tooltip worth waiting for. */
function saysMore(element: Element, surface: string): boolean {
  const title = element.getAttribute('title')?.trim().toLowerCase() ?? '';
  const name = surface.toLowerCase();
  return title !== '' && !title.includes(name) && !name.includes(title);
}

function isDescribed(element: Element): boolean {
  const ids = element.getAttribute('aria-describedby')?.split(/\s+/u) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids.some((id) => id !== '' && root.getElementById(id)?.getAttribute('role') === 'tooltip');
}
