/** The first few names of the page: each opens what is known, or goes to where the page has it. */
import type { EntityKey, EntityType } from '../../engine/dossier/model.ts';
import { TypeIcon, UiIcon } from '../icons.tsx';
import { Button } from '../controls/button.tsx';
import { useTranslation } from '../translation.ts';

export interface PopupName {
  readonly key: EntityKey;
  readonly name: string;
  readonly type: EntityType;
  readonly language: string;
  readonly mentions: number;
  readonly frameId: number;
}

interface PageNamesProps {
  readonly names: readonly PopupName[];
  readonly onOpen: (name: PopupName) => void;
  readonly onJump: (name: PopupName) => void;
}

/** A popup is for a glance; the panel has all. */
const SHOWN = 5;

export function PageNames({ names, onOpen, onJump }: PageNamesProps) {
  const { say } = useTranslation();
  return (
    <ul class="popup-names">
      {names.slice(0, SHOWN).map((name) => (
        <li key={`${name.key.dossier}/${name.key.entity}`} class="popup-name">
          <button type="button" class="popup-open" onClick={() => onOpen(name)}>
            <TypeIcon type={name.type} />
            <span lang={name.language} dir="auto" translate>
              {name.name}
            </span>
            <span class="soft">{say('popup.mentions', { count: name.mentions })}</span>
          </button>
          <Button weight="icon" label={say('popup.jump', { name: name.name })} onClick={() => onJump(name)}>
            <UiIcon name="target" />
          </Button>
        </li>
      ))}
    </ul>
  );
}
