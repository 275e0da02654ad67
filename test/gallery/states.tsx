/** Every state of the card, by name: the gallery draws them and the component tests examine them. */
import type { ComponentChild } from 'preact';
import type { CardActions } from '../../components/card/card-context.ts';
import { EntityCard, type EntityCardProps } from '../../components/card/entity-card.tsx';
import { FailureNote } from '../../components/card/failure-note.tsx';
import { PlainCard, type PlainState } from '../../components/card/plain-card.tsx';
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

const READING = {
  surface: 'Maret',
  why: [
    'The full name stands in the same text: “Odile Maret”.',
    'Other names and words of the same story stand near it.',
  ],
  state: 'accepted',
} as const;

export function entityCard(changes: Partial<EntityCardProps> = {}): ComponentChild {
  return (
    <EntityCard
      briefing={story.PERSON}
      actions={NO_ACTIONS}
      toolbar={TOOLBAR}
      titleId={TITLE_ID}
      reading={READING}
      land={land}
      sourcesHere={new Set()}
      offline={false}
      today="2026-11-23"
      {...changes}
    />
  );
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

export interface CardState {
  readonly name: string;
  readonly card: () => ComponentChild;
  /** Buttons to press, one after the other, by the beginning of their words. */
  readonly press?: readonly string[];
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
  { name: 'forty-claims', card: () => entityCard({ briefing: story.FORTY_CLAIMS }), press: ['Show 20 more'] },
];

const OPENED: readonly CardState[] = [
  { name: 'fact-opened', card: () => entityCard(), press: ['2 claims'] },
  { name: 'all-claims', card: () => entityCard(), press: ['Show 3 more'] },
  { name: 'supporting-account', card: () => entityCard(), press: ['Supported by'] },
  { name: 'source-details', card: () => entityCard(), press: ['Source'] },
  { name: 'citation-copied', card: () => entityCard(), press: ['Cite', 'Chicago'] },
  {
    name: 'citation-refused',
    card: () => entityCard({ actions: { ...NO_ACTIONS, copy: async () => false } }),
    press: ['Cite', 'BibTeX'],
  },
  {
    name: 'source-here-not-found',
    card: () => entityCard({ sourcesHere: new Set(['lantern-2019']) }),
    press: ['Show on this page'],
  },
  {
    name: 'source-here-found',
    card: () =>
      entityCard({
        sourcesHere: new Set(['lantern-2019']),
        actions: { ...NO_ACTIONS, showPassage: () => true },
      }),
    press: ['Show on this page'],
  },
  { name: 'offline', card: () => entityCard({ offline: true }), press: ['Source'] },
  { name: 'connection-opened', card: () => entityCard(), press: ['2 claims in common'] },
  { name: 'events-opened', card: () => entityCard(), press: ['Show 8 dated'] },
  { name: 'why-this-reading', card: () => entityCard(), press: ['Why this reading'] },
  { name: 'reading-rejected', card: () => entityCard({ reading: { ...READING, state: 'rejected' } }) },
  { name: 'reading-restored', card: () => entityCard({ reading: { ...READING, state: 'restored' } }) },
  {
    name: 'pinned-with-history',
    card: () => entityCard({ toolbar: { canGoBack: true, canGoForward: false, pinned: true, canPin: true } }),
  },
];

export const STATES: readonly CardState[] = [...PLAIN, ...ENTITIES, ...OPENED];
