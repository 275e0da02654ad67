/** Where a name can mean several entities, of one dossier or of several: the reader chooses, nothing is guessed. */
import type { EntityBriefing } from '../../engine/brief/briefing-schema.ts';
import type { EntityKey } from '../../engine/dossier/model.ts';
import { useTranslation } from '../translation.ts';
import { CardToolbar, type ToolbarProps } from './card-toolbar.tsx';
import { TypeIcon } from '../icons.tsx';

interface CandidateListProps {
  readonly surface: string;
  readonly candidates: readonly EntityBriefing[];
  readonly titleId: string;
  readonly toolbar: ToolbarProps;
  readonly onChoose: (key: EntityKey) => void;
}

export function CandidateList({ surface, candidates, titleId, toolbar, onChoose }: CandidateListProps) {
  const { say } = useTranslation();
  return (
    <>
      <header>
        <div class="top">
          <h2 id={titleId} dir="auto">
            {say('candidates.title', { surface })}
          </h2>
          <CardToolbar {...toolbar} />
        </div>
      </header>
      <div class="body">
        <ul class="candidates">
          {candidates.map(({ key, name, type, description, dossier }) => (
            <li key={`${key.dossier}/${key.entity}`}>
              <button type="button" class="candidate" onClick={() => onChoose(key)}>
                <TypeIcon type={type} />
                <span lang={dossier.language} dir="auto">
                  <strong>{name}</strong>
                  <span class="soft"> {description}</span>
                </span>
                <span class="soft small">
                  {say(`type.${type}`)}, {say('candidates.from', { dossier: dossier.title })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
