/** Chooses an entity of the story, by type and name: the browser's own list, which everybody can work by typing. */
import type { Story, StoryEntity } from '../../engine/claims/story.ts';
import type { EntityType } from '../../engine/dossier/model.ts';
import { Select } from '../controls/select.tsx';
import { useTranslation } from '../translation.ts';

interface EntitySelectProps {
  readonly label: string;
  /** What the list says while nothing is chosen. */
  readonly none: string;
  readonly story: Story;
  readonly value: string;
  readonly onChange: (entity: string) => void;
  /** Those that make no sense here. */
  readonly without?: readonly string[];
}

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event', 'thing'];

/** A longer list helps nobody: the search does. Those that most claims name stay. */
const MOST_LISTED = 400;

export function EntitySelect({ label, none, story, value, onChange, without = [] }: EntitySelectProps) {
  const { say, language } = useTranslation();
  const entities = listedEntities(story, language).filter(({ id }) => id === value || !without.includes(id));
  return (
    <Select label={label} value={value} onChange={onChange}>
      <option value="">{none}</option>
      {TYPES.map((type) => (
        <optgroup key={type} label={say(`type.${type}`)}>
          {entities
            .filter((entity) => entity.type === type)
            .map(({ id, name }) => (
              <option key={id} value={id} lang={story.dossier.language}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}

const listed = new WeakMap<Story, readonly StoryEntity[]>();

function listedEntities(story: Story, language: string): readonly StoryEntity[] {
  const known = listed.get(story);
  if (known) return known;
  const named = [...story.entities.values()].filter(({ claims }) => claims > 0);
  const most = named.toSorted((a, b) => b.claims - a.claims).slice(0, MOST_LISTED);
  const collator = new Intl.Collator(language);
  const sorted = most.toSorted((a, b) => collator.compare(a.name, b.name));
  listed.set(story, sorted);
  return sorted;
}
