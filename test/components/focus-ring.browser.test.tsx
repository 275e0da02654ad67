/** The keyboard's focus is seen wherever it is: every control has a ring, and nothing around it cuts the ring off. */
import { afterEach, expect, test } from 'vitest';
import { focusByKeys } from '../gallery/focus-by-keys.ts';
import { mountByName, unmountByName } from '../gallery/mount-by-name.ts';

const CONTROLS = 'a[href], button, input, select, textarea, [tabindex="0"]';
const LEAST_RING = 2;

afterEach(unmountByName);

const mount = (name: string) => mountByName(name, { theme: 'light', width: 320 });

/** What is drawn in place of an input that is not itself seen. */
function drawnFor(control: HTMLElement): Element {
  return getComputedStyle(control).opacity === '0' ? control.nextElementSibling! : control;
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const widened = ({ left, right, top, bottom }: Edges, by: number): Edges => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

function* around(element: Element): Generator<Element> {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    if (at instanceof Element && at !== element) yield at;
  }
}

/** The box beyond which an element paints nothing of what is in it, if there is one. */
function clipOf(element: Element): Edges | null {
  const { overflowX, overflowY, contentVisibility, overflowClipMargin } = getComputedStyle(element);
  const isRoot = element === document.documentElement || element === document.body;
  if (isRoot || (overflowX === 'visible' && overflowY === 'visible' && contentVisibility === 'visible'))
    return null;
  return widened(element.getBoundingClientRect(), Number.parseFloat(overflowClipMargin) || 0);
}

function faultOf(control: HTMLElement): string | null {
  control.scrollIntoView({ block: 'center', inline: 'center' });
  focusByKeys(control);
  const drawn = drawnFor(control);
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(drawn);
  const words = `${control.tagName} ${control.className} ${control.textContent}`.slice(0, 60);
  const width = Number.parseFloat(outlineWidth);
  if (outlineStyle === 'none' || width < LEAST_RING) return `${words}: no ring`;
  const ring = widened(drawn.getBoundingClientRect(), width + Number.parseFloat(outlineOffset));
  for (const element of around(drawn)) {
    const clip = clipOf(element);
    const cut = clip && Math.max(clip.left - ring.left, ring.right - clip.right, clip.top - ring.top, ring.bottom - clip.bottom);
    if (cut && cut > 0.5) return `${words}: ${cut} px cut off by ${element.tagName} ${element.className}`;
  }
  return null;
} // prettier-ignore

test.each([
  'all-claims', 'citation-refused', 'connection-opened', 'source-details', 'why-this-reading', 'pinned-with-history', 'in-several-dossiers',
  'popup-found', 'options-look', 'options-hover', 'options-sites', 'options-dossiers-lost', 'options-files', 'welcome',
  'panel-names-found', 'panel-names-opened', 'panel-claims-filters-open', 'panel-claims-beside-denials', 'panel-claims-one-wanted',
  'panel-timeline-one-year', 'panel-map-whole', 'panel-connections-of-one', 'panel-connections-whole',
])('in %s every control shows the whole ring of its focus', async (name) => {
  const root = await mount(name);
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) => control.checkVisibility() && !control.matches(':disabled'),
  );
  expect(controls.length).toBeGreaterThan(0);
  expect(controls.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
}); // prettier-ignore
