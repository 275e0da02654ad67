/** The keys: those of the card, the address bar's word, and the browser's own with what the reader has made of them. */
import { nameKeys } from '../name-keys.ts';
import { useTranslation } from '../translation.ts';

export interface BrowserKey {
  /** What it does, in the browser's language. */
  readonly description: string;
  /** "Alt+Shift+S"; empty where none is assigned. */
  readonly shortcut: string;
}

interface KeyListProps {
  readonly keys: readonly BrowserKey[];
  readonly hasAddressSearch: boolean;
}

export function KeyList({ keys, hasAddressSearch }: KeyListProps) {
  const translation = useTranslation();
  const { say } = translation;
  const written = (shortcut: string) =>
    nameKeys(shortcut, translation).join(shortcut.includes('+') ? '+' : '');
  return (
    <dl class="welcome-keys">
      <Key name="Tab" meaning={say('welcome.key.tab')} />
      <Key name={say('key.enter')} meaning={say('welcome.key.enter')} />
      <Key name={say('key.escape')} meaning={say('welcome.key.escape')} />
      {hasAddressSearch && <Key name="sl" meaning={say('welcome.key.address')} />}
      {keys.map(({ description, shortcut }) => (
        <Key key={description} name={written(shortcut)} meaning={description} />
      ))}
    </dl>
  );
}

function Key({ name, meaning }: { readonly name: string; readonly meaning: string }) {
  const { say } = useTranslation();
  return (
    <div>
      <dt>{name === '' ? <span class="soft">{say('welcome.keyUnset')}</span> : <kbd>{name}</kbd>}</dt>
      <dd>{meaning}</dd>
    </div>
  );
}
