/** A page with names and a card layer on it, driven by the real pointer and keys of the browser under test. */
import { cdp, page as browserPage } from 'vitest/browser';
import { vi } from 'vitest';
import type { EntityBriefing } from '../../../engine/brief/briefing.ts';
import { ok } from '../../../engine/result.ts';
import type { CardBackground, CardDeps, CardLayer } from '../../../entrypoints/content/card/card-layer.ts';
import { openCardLayer } from '../../../entrypoints/content/card/open-card-layer.ts';
import { DEFAULT_SETTINGS } from '../../../platform/schemas/settings.ts';
import * as story from '../../gallery/invented-story.ts';
import { fakeMentions, type FakeMentions } from '../../support/fake-mentions.ts';

const BRIEFINGS = new Map<string, EntityBriefing>(
  [story.PERSON, story.PLACE, story.ORGANIZATION, story.EVENT].map((briefing) => [
    briefing.key.entity,
    briefing,
  ]),
);
BRIEFINGS.set('gen-august-tennant', { ...story.PERSON, key: story.TENNANT.key, name: story.TENNANT.name });

const CATALOGUES = import.meta.glob('../../../data/locales/card/*.json', { eager: true, import: 'default' });

export interface CardPage {
  readonly layer: CardLayer;
  readonly mentions: FakeMentions;
  readonly background: { readonly [K in keyof CardBackground]: ReturnType<typeof vi.fn> };
  /** All shadow roots of cards that are in the page now, oldest first. */
  roots(): ShadowRoot[];
  /** As a change of settings does: the layer ends, and another takes its cards over. */
  startAnew(): void;
  end(): void;
}

/** The runner's own default is a telephone's, on which every card is a sheet. */
await browserPage.viewport(900, 700);

/** Cards keep their shadow roots closed; the tests must look inside. */
const shadowRoots = new WeakMap<Element, ShadowRoot>();
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function attach(init) {
  const root = attachShadow.call(this, init);
  shadowRoots.set(this, root);
  return root;
};

export function openPage(html: string, changes: Partial<CardDeps> = {}): CardPage {
  document.body.innerHTML = html;
  document.body.style.cssText = 'margin: 0; font: 16px/24px sans-serif';
  let ending = new AbortController();
  const mentions = fakeMentions();
  const background = {
    brief: vi.fn(async ([key]: { entity: string }[]) => ok([BRIEFINGS.get(key!.entity)].filter(Boolean))),
    reject: vi.fn(async () => ok({})),
    accept: vi.fn(async () => ok({})),
    switchOffHere: vi.fn(async () => ok({})),
    openPanel: vi.fn(async () => ok({})),
    noteRead: vi.fn(async () => ok({})),
    catalogue: vi.fn(async (language: string) =>
      ok(CATALOGUES[`../../../data/locales/card/${language}.json`]),
    ),
    land: vi.fn(async () => ok({ unitsPerDegree: 10, path: '' })),
  };
  const settings = { ...DEFAULT_SETTINGS, language: 'en' as const, rejectedReadings: [] };
  const deps: CardDeps = {
    mentions,
    background: background as unknown as CardBackground,
    settings: () => settings,
    signal: ending.signal,
    ...changes,
  };
  return {
    layer: openCardLayer(deps),
    mentions,
    background,
    roots: cardRoots,
    startAnew: () => {
      ending.abort();
      ending = new AbortController();
      openCardLayer({ ...deps, signal: ending.signal });
    },
    end: () => {
      // Cards outlive their layer for a moment: the next test is to begin without.
      for (const root of cardRoots()) root.querySelector<HTMLElement>('.tool:last-child')!.click();
      ending.abort();
    },
  };
}

function cardRoots(): ShadowRoot[] {
  return [...document.querySelectorAll('sidelight-card')].map((host) => shadowRoots.get(host)!);
}

export const centreOf = (selector: string): readonly [number, number] => {
  const box = document.querySelector(selector)!.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
};

/** The test page is in a frame of the runner's page: real input is given in that page's coordinates. */
export function frameOffset(): { x: number; y: number; scale: number } {
  const frame = window.frameElement!.getBoundingClientRect();
  return { x: frame.x, y: frame.y, scale: frame.width / innerWidth };
}

let pointer: readonly [number, number] = [0, 0];

/** Moves the real mouse in a straight line, in steps of a frame. */
export async function movePointer(to: readonly [number, number], steps = 1): Promise<void> {
  const from = pointer;
  for (let i = 1; i <= steps; i++) {
    const at = [0, 1].map((axis) => from[axis]! + ((to[axis]! - from[axis]!) * i) / steps) as [
      number,
      number,
    ];
    await mouse('mouseMoved', at);
    if (steps > 1) await wait(16);
  }
  pointer = to;
}

export async function click(at: readonly [number, number]): Promise<void> {
  await movePointer(at);
  await mouse('mousePressed', at, { button: 'left', clickCount: 1 });
  await mouse('mouseReleased', at, { button: 'left', clickCount: 1 });
}

export async function mouse(
  type: string,
  [x, y]: readonly [number, number],
  more: Record<string, unknown> = {},
): Promise<void> {
  const offset = frameOffset();
  const at = { x: offset.x + x * offset.scale, y: offset.y + y * offset.scale };
  await cdp().send('Input.dispatchMouseEvent', { type, ...at, ...more } as never);
}

export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const MOST_ATTEMPTS = 20;

/** What is seen within a moment, on a machine that may be too busy to look in time: then it begins anew. */
export async function seenWithin<Seen>(
  momentMs: number,
  look: () => Promise<Seen>,
  beginAnew: () => Promise<void>,
): Promise<Seen> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const began = performance.now();
    const seen = await look();
    if (performance.now() - began < momentMs) return seen;
    await beginAnew();
  }
  throw new Error(`This machine took more than ${momentMs} ms each of ${MOST_ATTEMPTS} times.`);
}
