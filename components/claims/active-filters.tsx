/** What is asked for at the moment, each with a way to take it back. */
import type { ClaimFilter } from '../../engine/claims/filter-claims.ts';
import { NO_FILTER } from '../../engine/claims/filter-claims.ts';
import { speakersOf } from '../../engine/claims/speakers.ts';
import type { Story } from '../../engine/claims/story.ts';
import { Button } from '../controls/button.tsx';
import { UiIcon } from '../icons.tsx';
import { useTranslation, type Translation } from '../translation.ts';

interface ActiveFiltersProps {
  readonly story: Story;
  readonly filter: ClaimFilter;
  readonly onChange: (filter: ClaimFilter) => void;
}

interface Active {
  readonly id: string;
  readonly words: string;
  readonly without: ClaimFilter;
}

export function ActiveFilters({ story, filter, onChange }: ActiveFiltersProps) {
  const translation = useTranslation();
  const { say } = translation;
  const active = activeOf(story, filter, translation);
  if (active.length === 0) return null;
  return (
    <ul class="active-filters" aria-label={say('claims.active')}>
      {active.map(({ id, words, without }) => (
        <li key={id}>
          <button type="button" class="active-filter" onClick={() => onChange(without)}>
            <span class="hidden">{say('claims.remove')} </span>
            <span dir="auto">{words}</span>
            <UiIcon name="close" />
          </button>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <Button weight="quiet" onClick={() => onChange(NO_FILTER)}>
            {say('claims.removeAll')}
          </Button>
        </li>
      )}
    </ul>
  );
}

function activeOf(story: Story, filter: ClaimFilter, { say }: Translation): Active[] {
  const { entities, kinds, standings, speaker, from, to } = filter;
  const active: Active[] = [
    ...entities.map((id) => ({
      id: `with ${id}`,
      words: story.entities.get(id)?.name ?? id,
      without: { ...filter, entities: entities.filter((other) => other !== id) },
    })),
    ...kinds.map((kind) => ({
      id: kind,
      words: say(`claims.kind.${kind}`),
      without: { ...filter, kinds: kinds.filter((other) => other !== kind) },
    })),
    ...standings.map((standing) => ({
      id: standing,
      words: say(`claims.standing.${standing}`),
      without: { ...filter, standings: standings.filter((other) => other !== standing) },
    })),
  ];
  if (speaker !== '') {
    const name = speakersOf(story).find(({ id }) => id === speaker)?.name ?? speaker;
    active.push({
      id: 'speaker',
      words: say('claims.saidBy', { name }),
      without: { ...filter, speaker: '' },
    });
  }
  if (from !== '') active.push({ id: 'from', words: say('date.since', { date: from }), without: { ...filter, from: '' } }); // prettier-ignore
  if (to !== '') active.push({ id: 'to', words: say('date.until', { date: to }), without: { ...filter, to: '' } }); // prettier-ignore
  return active;
}
