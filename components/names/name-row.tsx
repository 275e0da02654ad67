/** One name of the page: opens what is known of it, or goes through its mentions on the page. */
import { Button } from '../controls/button.tsx';
import { TypeIcon, UiIcon } from '../icons.tsx';
import { useTranslation } from '../translation.ts';
import type { PageName } from './panel-page.ts';

interface NameRowProps {
  readonly name: PageName;
  readonly isRead: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (name: PageName) => void;
  readonly onShow: (name: PageName) => void;
}

export function NameRow({ name, isRead, isOpen, onOpen, onShow }: NameRowProps) {
  const { say } = useTranslation();
  return (
    <li class={`name-row${isOpen ? ' open' : ''}${isRead ? ' read' : ''}`}>
      <button
        type="button"
        class="name-open"
        aria-current={isOpen}
        aria-disabled={!name.opens}
        onClick={() => name.opens && onOpen(name)}
      >
        <TypeIcon type={name.type} />
        <span class="name-words">
          <span class="name-title">
            <span lang={name.language} dir="auto" translate>
              {name.name}
            </span>{' '}
            <span class="name-times soft">
              {say('names.mentions', { count: name.mentions })}
              {!isRead && name.opens && (
                <span class="unread">
                  <span class="hidden">{say('names.unread')}</span>
                </span>
              )}
            </span>
          </span>
          <span class="name-about soft" lang={name.language} dir="auto" translate>
            {name.description}
          </span>
        </span>
      </button>
      <Button weight="icon" label={say('names.show', { name: name.name })} onClick={() => onShow(name)}>
        <UiIcon name="target" />
      </Button>
    </li>
  );
}
