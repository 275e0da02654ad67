/** The browser's key commands of the extension: which keys they have, which have none, and where they are changed. */
import { Button } from '../controls/button.tsx';
import { nameKeys } from '../name-keys.ts';
import { useTranslation } from '../translation.ts';
import { OptionsSection } from './options-section.tsx';

export interface KeyCommand {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; empty where it is not assigned. */
  readonly shortcut: string;
}

export interface KeysSectionProps {
  readonly commands: readonly KeyCommand[];
  /** Where the browser lets the reader change them. */
  readonly browser: 'chromium' | 'firefox';
  readonly onChangeKeys: () => void;
}

export function KeysSection({ commands, browser, onChangeKeys }: KeysSectionProps) {
  const { say } = useTranslation();
  const unassigned = commands.filter(({ shortcut }) => shortcut === '').length;
  return (
    <OptionsSection id="keys" title="options.keys" intro="options.keys.intro">
      {commands.length === 0 ? (
        <p class="soft">{say('options.keys.none')}</p>
      ) : (
        <dl>
          {commands.map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>
                {shortcut === '' ? <em>{say('options.keys.unassigned')}</em> : <Keys shortcut={shortcut} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {unassigned > 0 && <p class="notice">{say('options.keys.unassigned.note', { count: unassigned })}</p>}
      {commands.length > 0 && (
        <>
          <p>{say(browser === 'firefox' ? 'options.keys.firefox' : 'options.keys.chromium')}</p>
          <p>
            <Button onClick={onChangeKeys}>{say('options.keys.change')}</Button>
          </p>
        </>
      )}
      <p class="soft">{say('options.keys.inCard')}</p>
    </OptionsSection>
  );
}

function Keys({ shortcut }: { readonly shortcut: string }) {
  const keys = nameKeys(shortcut, useTranslation());
  return (
    <span dir="ltr" class="shortcut">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
