/** The real card over names of the probe's page; what it shows is invented and the same for all. */
import { ok } from '../../../engine/result.ts';
import type { CardBackground, CardLayer } from '../../../entrypoints/content/card/card-layer.ts';
import { openCardLayer } from '../../../entrypoints/content/card/open-card-layer.ts';
import type { MentionIndex } from '../../../entrypoints/content/page-mentions.ts';
import type { PageSettings } from '../../../platform/schemas/settings.ts';
import { aBriefing } from '../briefing-builders.ts';

const BACKGROUND: CardBackground = {
  brief: async (keys) => ok(keys.map((key) => aBriefing({ key }))),
  reject: async () => ok({}),
  accept: async () => ok({}),
  switchOffHere: async () => ok({}),
  openPanel: async () => ok({}),
  noteRead: async () => ok({}),
  catalogue: async () => ok({}),
  land: async () => ok({ unitsPerDegree: 10, path: '' }),
};

const SETTINGS: PageSettings = {
  marks: { look: 'underline', density: 'first', generalNames: 'on-story', headings: false },
  hover: { on: true, openDelayMs: 300, closeDelayMs: 300 },
  language: 'en',
  theme: 'page',
  rejectedReadings: [],
};

/** Answers whether there is a name to open a card over: frames and drawings leave it to the page, or have no place. */
export function probeCard(mentions: MentionIndex, signal: AbortSignal): () => boolean {
  let layer: CardLayer | null = null;
  return () => {
    if (globalThis.top !== globalThis.self || !(document.documentElement instanceof HTMLElement))
      return false;
    const mention = mentions.nextMention(null);
    if (!mention) return false;
    layer ??= openCardLayer({ mentions, background: BACKGROUND, settings: () => SETTINGS, signal });
    layer.tap(mention);
    return true;
  };
}
