/** What part of the page a block belongs to, for the policy of marking. */
import { closest, hostOf, parentElementAcross } from '../survive/dom.ts';
import type { BlockPlace, PageBlock } from './page-block.ts';

const HEADING = 'h1,h2,h3,h4,h5,h6,hgroup,[role="heading"]';
const NAVIGATION =
  'nav,menu,button,summary,[role="navigation"],[role="menu"],[role="menubar"],[role="tablist"],[role="button"]';

export function placeOf(block: PageBlock): BlockPlace {
  return (block.place ??= findPlace(hostOf(block.container) ?? (block.container as Element)));
}

function findPlace(element: Element): BlockPlace {
  return {
    isHeading: closest(element, HEADING) !== null,
    isNavigation: closest(element, NAVIGATION) !== null,
    article: outermostArticle(element),
  };
}

/** Comments are articles inside an article; a stream of articles has each on its own. */
function outermostArticle(element: Element): Element | null {
  let found: Element | null = null;
  for (let at = closest(element, 'article'); at;) {
    found = at;
    const parent = parentElementAcross(at);
    at = parent && closest(parent, 'article');
  }
  return found;
}
