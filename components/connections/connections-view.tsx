/** Who is connected with whom, and by which claims: as a list first, as a drawing second. */
import { useMemo, useRef } from 'preact/hooks';
import {
  connectEntities,
  findWay,
  type Connection,
  type Connections,
  type Step,
} from '../../engine/claims/connect.ts';
import type { Story } from '../../engine/claims/story.ts';
import { Button } from '../controls/button.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { arrangeClaims } from '../claim/arrange-claims.ts';
import { ClaimThread } from '../claim/claim-thread.tsx';
import { TypeIcon } from '../icons.tsx';
import { EntitySelect } from '../story/entity-select.tsx';
import { GrowingList } from '../story/growing-list.tsx';
import { StoryClaims, type StoryViewProps } from '../story/story-claims.tsx';
import { useTranslation } from '../translation.ts';
import { useWidth } from '../use-width.ts';
import { ConnectionDrawing } from './connection-drawing.tsx';
import './connections.css';

export function ConnectionsView(props: StoryViewProps) {
  const { story, actions, sourcesHere, today, params, onParams } = props;
  const { say } = useTranslation();
  const connections = useMemo(() => connectEntities(story), [story]);
  const from = story.entities.has(params['from'] ?? '') ? params['from']! : '';
  const to = story.entities.has(params['to'] ?? '') ? params['to']! : '';
  const set = (change: Readonly<Record<string, string>>) => onParams({ from, to, ...change });
  return (
    <div class="connections-view">
      <div class="connections-how">
        <EntitySelect
          label={say('connections.from')}
          none={say('connections.choose')}
          story={story}
          value={from}
          onChange={(entity) => set({ from: entity })}
        />
        <EntitySelect
          label={say('connections.to')}
          none={say('connections.everybody')}
          story={story}
          value={to}
          without={from === '' ? [] : [from]}
          onChange={(entity) => set({ to: entity })}
        />
      </div>
      <StoryClaims story={story} actions={actions} sourcesHere={sourcesHere} today={today}>
        {from !== '' && to !== '' && from !== to ? (
          <Way story={story} steps={findWay(connections, from, to)} />
        ) : from === '' ? (
          <Strongest story={story} connections={connections} onChoose={(pair) => set(pair)} />
        ) : (
          <Around
            story={story}
            middle={from}
            connections={connections.get(from) ?? []}
            onChoose={(entity) => set({ from: entity, to: '' })}
          />
        )}
      </StoryClaims>
    </div>
  );
}

interface AroundProps {
  readonly story: Story;
  readonly middle: string;
  readonly connections: readonly Connection[];
  readonly onChoose: (entity: string) => void;
}

function Around({ story, middle, connections, onChoose }: AroundProps) {
  const { say } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 360);
  if (connections.length === 0) return <p class="padded">{say('connections.none')}</p>;
  return (
    <>
      <p class="connections-count" role="status">
        {say('connections.count', { count: connections.length })}
      </p>
      <GrowingList items={connections} keyOf={({ entity }) => entity} className="connection-list">
        {({ entity, claims }) => (
          <>
            <Named story={story} id={entity} onChoose={onChoose} />
            <Disclosure
              label={say('related.shared', { count: claims.length })}
              of={story.entities.get(entity)?.name}
            >
              {() => <Threads story={story} claims={claims} />}
            </Disclosure>
          </>
        )}
      </GrowingList>
      <div class="drawing" ref={box} dir="ltr">
        <ConnectionDrawing
          story={story}
          middle={middle}
          connections={connections}
          width={width}
          onChoose={onChoose}
        />
      </div>
    </>
  );
}

/** Every step with the claims that it rests on: a way is no more than they say. */
function Way({ story, steps }: { readonly story: Story; readonly steps: readonly Step[] | null }) {
  const { say } = useTranslation();
  if (steps === null) return <p class="padded">{say('connections.noWay')}</p>;
  const name = (id: string) => story.entities.get(id)?.name ?? id;
  return (
    <>
      <p class="connections-count" role="status">
        {say('connections.steps', { count: steps.length })}
      </p>
      <ol class="way">
        {steps.map((step) => (
          <li key={step.to}>
            <h2>
              <bdi>{name(step.from)}</bdi> {say('connections.dash')} <bdi>{name(step.to)}</bdi>
            </h2>
            <Threads story={story} claims={step.claims} />
          </li>
        ))}
      </ol>
    </>
  );
}

const MOST_PAIRS = 40;

interface StrongestProps {
  readonly story: Story;
  readonly connections: Connections;
  readonly onChoose: (pair: { from: string; to: string }) => void;
}

/** Where nobody is chosen yet: the pairs that most claims name together. */
function Strongest({ story, connections, onChoose }: StrongestProps) {
  const { say } = useTranslation();
  const pairs = useMemo(
    () =>
      [...connections]
        .flatMap(([from, others]) =>
          others.filter(({ entity }) => from < entity).map((other) => ({ from, ...other })),
        )
        .toSorted((a, b) => b.claims.length - a.claims.length)
        .slice(0, MOST_PAIRS),
    [connections],
  );
  if (pairs.length === 0) return <p class="padded">{say('connections.nonePaired')}</p>;
  const name = (id: string) => story.entities.get(id)?.name ?? id;
  return (
    <>
      <p class="connections-count">{say('connections.strongest')}</p>
      <ul class="connection-list pairs">
        {pairs.map(({ from, entity, claims }) => (
          <li key={`${from} ${entity}`}>
            <Button weight="quiet" onClick={() => onChoose({ from, to: entity })}>
              <span>
                <bdi>{name(from)}</bdi> {say('connections.dash')} <bdi>{name(entity)}</bdi>
              </span>
            </Button>
            <span class="soft">{say('related.shared', { count: claims.length })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface NamedProps {
  readonly story: Story;
  readonly id: string;
  readonly onChoose: (entity: string) => void;
}

function Named({ story, id, onChoose }: NamedProps) {
  const entity = story.entities.get(id);
  if (!entity) return null;
  return (
    <span class="connection-name">
      <TypeIcon type={entity.type} />
      <button
        type="button"
        class="name"
        lang={story.dossier.language}
        dir="auto"
        onClick={() => onChoose(id)}
      >
        {entity.name}
      </button>
    </span>
  );
}

function Threads({ story, claims }: { readonly story: Story; readonly claims: Connection['claims'] }) {
  const threads = useMemo(() => arrangeClaims(claims.map(({ id }) => id), story.claimById), [claims, story]); // prettier-ignore
  return (
    <GrowingList items={threads} keyOf={(thread) => thread.claim.id} className="claims">
      {(thread) => <ClaimThread thread={thread} />}
    </GrowingList>
  );
}
