/** The card while it has nothing to show: on its way, gone, or failed. It says what is the matter and what to do. */
import { useTranslation } from '../translation.ts';
import { CardToolbar, type ToolbarProps } from './card-toolbar.tsx';

export type PlainState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'error'; readonly reason: string };

interface PlainCardProps {
  readonly name: string;
  readonly state: PlainState;
  readonly titleId: string;
  readonly toolbar: ToolbarProps;
  readonly onRetry: () => void;
}

export function PlainCard({ name, state, titleId, toolbar, onRetry }: PlainCardProps) {
  const { say } = useTranslation();
  return (
    <>
      <header>
        <div class="top">
          <h2 id={titleId} dir="auto">
            {name}
          </h2>
          <CardToolbar {...toolbar} />
        </div>
      </header>
      <div class="body">
        {state.kind === 'loading' ? (
          <div class="loading">
            <p class="hidden">{say('card.loading', { name })}</p>
            <span class="bar" />
            <span class="bar" />
            <span class="bar" />
          </div>
        ) : (
          <p class="message" role="status">
            {state.kind === 'error' ? say('card.error', { reason: state.reason }) : say(`card.${state.kind}`)}
          </p>
        )}
        {state.kind === 'error' && (
          <button type="button" class="more" onClick={onRetry}>
            {say('card.retry')}
          </button>
        )}
      </div>
    </>
  );
}
