/** The root of what is rendered into a card's host: language, theme, the dialog, and the view that fits the moment. */
import type { CardActions } from '../../../components/card/card-context.ts';
import type { ToolbarProps } from '../../../components/card/card-toolbar.tsx';
import { EntityCard } from '../../../components/card/entity-card.tsx';
import type { LandOutline } from '../../../components/card/locator-map.tsx';
import { FailureNote } from '../../../components/card/failure-note.tsx';
import { PlainCard, type PlainState } from '../../../components/card/plain-card.tsx';
import type { Reading } from '../../../components/card/reading-note.tsx';
import { TranslationContext, type Translation } from '../../../components/translation.ts';
import type { CardFailure } from './card-layer.ts';
import type { EntityBriefing } from '../../../engine/brief/briefing.ts';

export type CardContent = PlainState | { readonly kind: 'entity'; readonly briefing: EntityBriefing };

interface CardViewProps {
  readonly translation: Translation;
  readonly theme: 'page' | 'light' | 'dark';
  /** What the card is called until its entity is known. */
  readonly name: string;
  readonly content: CardContent;
  /** Why what the reader did last was not done. */
  readonly failure: CardFailure | null;
  /** Another step of the reader's way is another view, even if it shows the same entity. */
  readonly historyKey: string;
  readonly toolbar: Omit<ToolbarProps, 'actions'>;
  readonly actions: CardActions;
  readonly reading: Reading | null;
  readonly land: LandOutline | null;
  readonly sourcesHere: ReadonlySet<string>;
  /** The reader's day, for citations: YYYY-MM-DD. */
  readonly today: string;
  readonly onRetry: () => void;
}

const TITLE_ID = 'card-title';

export function CardView(props: CardViewProps) {
  const {
    translation,
    theme,
    name,
    content,
    historyKey,
    toolbar,
    actions,
    reading,
    land,
    sourcesHere,
    today,
  } = props;
  return (
    <TranslationContext.Provider value={translation}>
      <div
        class="sidelight"
        data-theme={theme}
        dir={translation.direction}
        lang={translation.lang}
        translate={false}
      >
        <div class="card" role="dialog" aria-labelledby={TITLE_ID} tabIndex={-1}>
          {content.kind === 'entity' ? (
            <EntityCard
              key={historyKey}
              briefing={content.briefing}
              actions={actions}
              toolbar={toolbar}
              titleId={TITLE_ID}
              reading={reading}
              land={land}
              sourcesHere={sourcesHere}
              offline={!navigator.onLine}
              today={today}
            />
          ) : (
            <PlainCard
              name={name}
              state={content}
              titleId={TITLE_ID}
              toolbar={{ ...toolbar, actions }}
              onRetry={props.onRetry}
            />
          )}
          <FailureNote failure={props.failure} />
        </div>
      </div>
    </TranslationContext.Provider>
  );
}
