/** What is known of one entity, as its card shows it, with the way through its mentions on the page. */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { READ_MS } from '../card/read-ms.ts';
import type { EntityBriefing } from '../../engine/brief/briefing.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';
import type { Result } from '../../engine/result.ts';
import type { CardActions } from '../card/card-context.ts';
import type { ToolbarProps } from '../card/card-toolbar.tsx';
import { EntityCard } from '../card/entity-card.tsx';
import type { LandOutline } from '../card/locator-map.tsx';
import { PlainCard } from '../card/plain-card.tsx';
import type { ClaimActions, Wanted } from '../claim/claim-context.ts';
import { CardParts } from '../page/card-parts.tsx';
import { useTranslation } from '../translation.ts';
import { MentionSteps } from './mention-steps.tsx';
import type { PageName } from './panel-page.ts';

export interface EntityPaneActions extends ClaimActions {
  /** Null where the dossier or the entity is no longer there. */
  brief(key: EntityKey): Promise<Result<EntityBriefing | null, string>>;
  /** The reader has had it before them for long enough to have read it. */
  noteRead(key: EntityKey): void;
  reveal(name: PageName, nth: number): Promise<boolean>;
}

interface EntityPaneProps {
  readonly entity: EntityKey;
  /** The entity as the page has it; null where it does not name it. */
  readonly onPage: PageName | null;
  readonly actions: EntityPaneActions;
  readonly steps: Pick<ToolbarProps, 'canGoBack' | 'canGoForward'> &
    Pick<CardActions, 'back' | 'forward' | 'close'>;
  readonly land: LandOutline | null;
  readonly sourcesHere: ReadonlySet<string>;
  readonly today: string;
  /** What of it the reader came for. */
  readonly wanted?: Wanted | undefined;
  /** How often dossiers have changed: with each change, what is known is asked anew. */
  readonly dossierChanges: number;
}

type Known = Result<EntityBriefing | null, string> | null;

export function EntityPane(props: EntityPaneProps) {
  const { entity, onPage, actions, steps, land, sourcesHere, today, wanted, dossierChanges } = props;
  const { say } = useTranslation();
  const titleId = useId();
  const pane = useRef<HTMLElement>(null);
  const [known, retry] = useBriefing(entity, actions, dossierChanges);
  const cardActions = useMemo(() => cardActionsOf(actions, steps), [actions, steps]);
  const toolbar = {
    canGoBack: steps.canGoBack,
    canGoForward: steps.canGoForward,
    pinned: false,
    canPin: false,
  };
  // The list that led here may be gone: the reader goes on where the entity begins.
  useEffect(() => pane.current?.focus({ preventScroll: true }), [entity.dossier, entity.entity]);
  const escape = onEscape(steps.close);
  const briefing = known?.ok ? known.value : null;
  useShownWanted(pane, entity, briefing, wanted);
  return (
    <article class="entity-pane" aria-labelledby={titleId} tabIndex={-1} ref={pane} onKeyDown={escape}>
      {onPage ? (
        <MentionSteps
          key={`${entity.dossier}/${entity.entity}`}
          name={onPage.name}
          mentions={onPage.mentions}
          onReveal={(nth) => actions.reveal(onPage, nth)}
        />
      ) : (
        <p class="soft not-on-page">{say('names.notOnPage')}</p>
      )}
      <CardParts>
        <div class="card">
          {briefing ? (
            <EntityCard
              key={`${entity.dossier}/${entity.entity}`}
              briefing={briefing}
              actions={cardActions}
              toolbar={toolbar}
              titleId={titleId}
              reading={null}
              land={land}
              sourcesHere={sourcesHere}
              offline={!navigator.onLine}
              today={today}
              wanted={wanted}
            />
          ) : (
            <PlainCard
              name={onPage?.name ?? entity.entity}
              state={plainState(known)}
              titleId={titleId}
              toolbar={{ ...toolbar, actions: cardActions }}
              onRetry={retry}
            />
          )}
        </div>
      </CardParts>
    </article>
  );
}

/**
 * Brings what the reader came for into sight, and the reader's keyboard with it: once. By the time that dossiers change and
 * all is told anew they may be reading somewhere else.
 */
function useShownWanted(
  pane: { readonly current: HTMLElement | null },
  { dossier, entity }: EntityKey,
  briefing: EntityBriefing | null,
  wanted: Wanted | undefined,
): void {
  const brought = useRef<string | null>(null);
  const asked = wanted ? JSON.stringify([dossier, entity, wanted]) : null;
  useEffect(() => {
    if (asked === null) brought.current = null; // whoever comes for the same again is led to it again
    if (!briefing || asked === brought.current) return;
    const shown = pane.current?.querySelector<HTMLElement>('.wanted');
    if (!shown) return;
    brought.current = asked;
    shown.tabIndex = -1;
    shown.focus({ preventScroll: true });
    shown.scrollIntoView({ block: 'start' });
  }, [pane, briefing, asked]);
}

function useBriefing(
  entity: EntityKey,
  actions: EntityPaneActions,
  dossierChanges: number,
): [Known, () => void] {
  const [known, setKnown] = useState<{ readonly of: string; readonly answer: Known } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { dossier, entity: id } = entity;
  const asked = `${dossier}/${id} ${attempt}`;
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const key = { dossier, entity: id };
    void actions.brief(key).then((answer) => {
      if (!isCurrent) return;
      // The same once more stays as it is, with what the reader has opened in it.
      setKnown((before) =>
        before?.of === asked && isSame(before.answer, answer) ? before : { of: asked, answer },
      );
      if (answer.ok && answer.value) timer = setTimeout(() => actions.noteRead(key), READ_MS);
    });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [dossier, id, actions, asked, dossierChanges]);
  return [known?.of === asked ? known.answer : null, () => setAttempt(attempt + 1)];
}

function isSame(a: Known, b: Known): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function plainState(known: Known) {
  if (known === null) return { kind: 'loading' } as const;
  return known.ok ? ({ kind: 'nothing' } as const) : ({ kind: 'error', reason: known.error } as const);
}

function cardActionsOf(actions: EntityPaneActions, steps: EntityPaneProps['steps']): CardActions {
  return {
    openEntity: actions.openEntity,
    showPassage: actions.showPassage,
    copy: actions.copy,
    back: steps.back,
    forward: steps.forward,
    close: steps.close,
    openPanel: null,
    switchOffHere: null,
    // A card on a page can be pinned and its reading rejected; here is neither a page nor a reading.
    pin: () => undefined,
    reject: () => undefined,
    undoReject: () => undefined,
  };
}

function onEscape(close: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
}
