/**
 * The open shadow roots of the page. Nothing tells when a script attaches one, so custom elements without one are
 * looked at again a few times: definitions arrive with late scripts.
 */
import { isConnected, shadowRootOf } from '../survive/dom.ts';

export interface ShadowRoots {
  /** True when the root was not known. */
  add(root: ShadowRoot): boolean;
  /** A custom element that may still get one. */
  expect(element: Element): void;
  all(): readonly ShadowRoot[];
}

const LOOK_AGAIN_MS = [500, 1_500, 4_000, 10_000];
/** A page of thousands of custom elements that never get one is not watched for ever. */
const MAX_EXPECTED = 2_000;

export function createShadowRoots(onLate: (root: ShadowRoot) => void, signal: AbortSignal): ShadowRoots {
  let roots: ShadowRoot[] = [];
  const known = new WeakSet<ShadowRoot>();
  const expected = new Map<Element, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    for (const [element, looks] of expected) {
      const root = shadowRootOf(element);
      if (root || !isConnected(element) || looks + 1 >= LOOK_AGAIN_MS.length) expected.delete(element);
      else expected.set(element, looks + 1);
      if (root && !known.has(root)) onLate(root);
    }
    schedule();
  };
  const schedule = () => {
    if (timer !== undefined || expected.size === 0 || signal.aborted) return;
    const looks = Math.min(...new Set(expected.values()));
    timer = setTimeout(look, LOOK_AGAIN_MS[looks]);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    add(root) {
      if (known.has(root)) return false;
      known.add(root);
      roots.push(root);
      return true;
    },
    expect(element) {
      if (expected.size < MAX_EXPECTED && !expected.has(element)) expected.set(element, 0);
      schedule();
    },
    all() {
      if (!roots.every(({ host }) => host.isConnected)) roots = roots.filter(({ host }) => host.isConnected);
      return roots;
    },
  };
}
