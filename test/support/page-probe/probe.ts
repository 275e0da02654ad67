/**
 * The content script's page engine in an extension of its own, without background, card and built-in dossier: what the
 * page suite and the page bench drive. It runs in the isolated world, like the real one, and answers by messages.
 */
import { loadGazetteer } from '../../../engine/match/gazetteer.ts';
import { resolver } from '../../../engine/resolve/resolver.ts';
import type { NamePolicy } from '../../../entrypoints/content/blocks/resolve-names.ts';
import { startPageSession } from '../../../entrypoints/content/page-session.ts';
import { isWorthReading } from '../../../entrypoints/content/scan/is-worth-reading.ts';
import { whenUsable } from '../../../entrypoints/content/scan/when-usable.ts';
import type { PageMention } from '../../../entrypoints/content/page-mentions.ts';
import { probeCard } from './probe-card.ts';

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listener: (message: Ask, sender: unknown, reply: (answer: unknown) => void) => boolean,
      ): void;
    };
  };
};
declare const sidelightGazetteer: string;

interface Ask {
  readonly ask: 'names' | 'at' | 'settled' | 'stop' | 'painted' | 'card';
  readonly x?: number;
  readonly y?: number;
}

const stopper = new AbortController();
void whenUsable(stopper.signal).then(() => {
  if (isWorthReading()) start();
});

function start(): void {
  const bytes = Uint8Array.from(atob(sidelightGazetteer), (char) => char.charCodeAt(0));
  const gazetteer = loadGazetteer(bytes.buffer);
  if (!gazetteer.ok) throw new Error(gazetteer.error);
  const session = startPageSession({
    gazetteer: gazetteer.value,
    loadResolver: async () => resolver,
    policy: policyOf(new URLSearchParams(location.search)),
    look: 'underline',
    signal: stopper.signal,
    isAlive: () => true,
  });
  const answers = {
    names: () => ({ story: session.index.isAboutStory(), names: session.index.mentions().map(describe) }),
    at: ({ x = 0, y = 0 }: Ask) => {
      const mention = session.index.mentionAtPoint(x, y);
      return mention && describe(mention);
    },
    settled: () => session.settled().then(() => true),
    stop: () => stopper.abort(),
    painted: () => countPainted(),
    card: probeCard(session.index, stopper.signal),
  };
  chrome.runtime.onMessage.addListener((message, _sender, reply) => {
    void Promise.resolve(answers[message.ask](message)).then((answer) => reply(answer ?? null));
    return true;
  });
}

/** The reader's settings, which a case may give in its address. */
function policyOf(wanted: URLSearchParams): NamePolicy {
  return {
    firstMentionOnly: wanted.get('density') !== 'all',
    generalNames: wanted.get('general') === 'never' ? 'never' : 'on-story',
    headings: wanted.get('headings') === 'yes',
    isRejected: () => false,
  };
}

function describe(mention: PageMention) {
  return {
    surface: mention.surface,
    entity: mention.key.entity,
    marked: mention.marked,
    link: mention.link()?.getAttribute('href') ?? null,
  };
}

/** Firefox does not let a content script iterate over the registry, which is the page's. */
function countPainted(): number {
  const registry = CSS.highlights as unknown as { get(name: string): { readonly size: number } | undefined };
  const types = ['person', 'organization', 'place', 'event', 'thing'];
  return types.reduce((sum, type) => sum + (registry.get(`sidelight-${type}`)?.size ?? 0), 0);
}
