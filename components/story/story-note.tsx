/** Why there is no story to show yet, or none at all. */
import { useTranslation } from '../translation.ts';

export type UnreadStory =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly reason: string };

export function StoryNote({ reading }: { readonly reading: UnreadStory }) {
  const { say } = useTranslation();
  if (reading.kind === 'loading') return <Loading words={say('story.loading')} />;
  const words = reading.kind === 'none' ? say('story.none') : say('story.failed', { reason: reading.reason });
  return (
    <p class={reading.kind === 'failed' ? 'story-note notice failure' : 'story-note'} role="status">
      {words}
    </p>
  );
}

function Loading({ words }: { readonly words: string }) {
  return (
    <div class="page-note" role="status">
      <p class="soft">{words}</p>
      <span class="bar" />
      <span class="bar" />
      <span class="bar" />
    </div>
  );
}
