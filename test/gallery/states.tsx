/** Every state of the card, by name: the gallery draws them and the component tests examine them. */
import type { ComponentChild, ComponentProps } from 'preact';
import type { CardActions } from '../../components/card/card-context.ts';
import { EntityCard, type EntityCardProps } from '../../components/card/entity-card.tsx';
import { FailureNote } from '../../components/card/failure-note.tsx';
import type { Reading } from '../../components/card/reading-note.tsx';
import { PlainCard, type PlainState } from '../../components/card/plain-card.tsx';
import { FORMAT_NAMES } from '../../components/claim/citation-menu.tsx';
import { useTranslation, type MessageKey, type Translation } from '../../components/translation.ts';
import land from '../../data/land-outline.json' with { type: 'json' };
import * as story from './invented-story.ts';

export const TITLE_ID = 'card-title';

export const NO_ACTIONS: CardActions = {
  openEntity() {},
  back() {},
  forward() {},
  pin() {},
  close() {},
  openPanel() {},
  switchOffHere() {},
  reject() {},
  undoReject() {},
  showPassage: () => false,
  copy: async () => true,
};

export const TOOLBAR = { canGoBack: false, canGoForward: false, pinned: false, canPin: true };

/** Read as the reasons say; a card gets them in the reader's language. */
function ReadCard(changes: Partial<EntityCardProps> & { readonly is?: Reading['state'] }) {
  const { say } = useTranslation();
  const why = [say('reason.full-name-in-text'), say('reason.context-near')];
  return (
    <EntityCard
      briefing={story.PERSON}
      actions={NO_ACTIONS}
      toolbar={TOOLBAR}
      titleId={TITLE_ID}
      reading={{ surface: 'Maret', why, state: changes.is ?? 'accepted' }}
      land={land}
      sourcesHere={new Set()}
      offline={false}
      today="2026-11-23"
      {...changes}
    />
  );
}

function entityCard(changes: ComponentProps<typeof ReadCard> = {}): ComponentChild {
  return <ReadCard {...changes} />;
}

function plainCard(state: PlainState): ComponentChild {
  const toolbar = { ...TOOLBAR, actions: NO_ACTIONS };
  return (
    <PlainCard
      name="Odile Maret"
      state={state}
      titleId={TITLE_ID}
      toolbar={toolbar}
      onRetry={() => undefined}
    />
  );
}

/** How a button's words begin in the language that the card is drawn in. */
export type ButtonWords = (say: Translation['say']) => string;

export function saying(key: MessageKey, count = 0): ButtonWords {
  return (say) => say(key, { count });
}

export interface CardState {
  readonly name: string;
  readonly card: () => ComponentChild;
  /** Buttons to press, one after the other. */
  readonly press?: readonly ButtonWords[];
  /** Has the keyboard's focus at the end, by CSS selector. */
  readonly focused?: string;
}

const PLAIN: readonly CardState[] = [
  { name: 'loading', card: () => plainCard({ kind: 'loading' }) },
  { name: 'nothing-found', card: () => plainCard({ kind: 'nothing' }) },
  { name: 'extension-updated', card: () => plainCard({ kind: 'gone' }) },
  { name: 'error', card: () => plainCard({ kind: 'error', reason: 'the store could not be opened.' }) },
  {
    name: 'not-done',
    card: () => (
      <>
        {entityCard()}
        <FailureNote failure={{ kind: 'failed', reason: 'the settings could not be stored.' }} />
      </>
    ),
  },
];

const ENTITIES: readonly CardState[] = [
  { name: 'person', card: () => entityCard() },
  { name: 'organization', card: () => entityCard({ briefing: story.ORGANIZATION }) },
  { name: 'place', card: () => entityCard({ briefing: story.PLACE }) },
  { name: 'event', card: () => entityCard({ briefing: story.EVENT }) },
  { name: 'thing-without-facts', card: () => entityCard({ briefing: story.THING, reading: null }) },
  { name: 'empty', card: () => entityCard({ briefing: story.EMPTY, reading: null }) },
  { name: 'long-names', card: () => entityCard({ briefing: story.LONG_NAMES }) },
  { name: 'in-several-dossiers', card: () => entityCard({ briefing: story.KNOWN_TO_SEVERAL }) },
  {
    name: 'forty-claims',
    card: () => entityCard({ briefing: story.FORTY_CLAIMS }),
    press: [saying('action.showMore', 20)],
  },
];

const OPENED: readonly CardState[] = [
  { name: 'fact-opened', card: () => entityCard(), press: [saying('fact.claims', 2)] },
  { name: 'all-claims', card: () => entityCard(), press: [saying('action.showMore', 3)] },
  { name: 'supporting-account', card: () => entityCard(), press: [saying('relation.supportedBy', 1)] },
  { name: 'source-details', card: () => entityCard(), press: [saying('source.details')] },
  {
    name: 'citation-copied',
    card: () => entityCard(),
    press: [saying('cite.title'), () => FORMAT_NAMES.chicago],
  },
  {
    name: 'citation-refused',
    card: () => entityCard({ actions: { ...NO_ACTIONS, copy: async () => false } }),
    press: [saying('cite.title'), () => FORMAT_NAMES.bibtex],
  },
  {
    name: 'source-here-not-found',
    card: () => entityCard({ sourcesHere: new Set(['lantern-2019']) }),
    press: [saying('source.show')],
  },
  {
    name: 'source-here-found',
    card: () =>
      entityCard({
        sourcesHere: new Set(['lantern-2019']),
        actions: { ...NO_ACTIONS, showPassage: () => true },
      }),
    press: [saying('source.show')],
  },
  { name: 'offline', card: () => entityCard({ offline: true }), press: [saying('source.details')] },
  { name: 'connection-opened', card: () => entityCard(), press: [saying('related.shared', 2)] },
  { name: 'events-opened', card: () => entityCard(), press: [saying('events.show', 8)] },
  { name: 'why-this-reading', card: () => entityCard(), press: [saying('reading.why')] },
  { name: 'reading-rejected', card: () => entityCard({ is: 'rejected' }) },
  { name: 'reading-restored', card: () => entityCard({ is: 'restored' }) },
  {
    name: 'pinned-with-history',
    card: () => entityCard({ toolbar: { canGoBack: true, canGoForward: false, pinned: true, canPin: true } }),
  },
];

/** The keyboard's focus on each kind of control; "all-claims" shows it on a claim. */
const FOCUSED: readonly CardState[] = [
  { name: 'focus-card', card: () => entityCard(), focused: '.card' },
  { name: 'focus-tool', card: () => entityCard(), focused: '.tool' },
  { name: 'focus-disclosure', card: () => entityCard(), focused: '.facts .quiet' },
  { name: 'focus-more', card: () => entityCard(), focused: '.more' },
  { name: 'focus-passage', card: () => entityCard(), focused: 'a.passage' },
  { name: 'focus-name', card: () => entityCard(), focused: '.related .name' },
  { name: 'focus-chip', card: () => entityCard(), press: [saying('cite.title')], focused: '.chip' },
];

export const STATES: readonly CardState[] = [...PLAIN, ...ENTITIES, ...OPENED, ...FOCUSED];
