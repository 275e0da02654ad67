/** Many sites at once: pasted or read from a file, one a line; and the list as lines to keep elsewhere. */
import { useId, useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { useTranslation } from '../translation.ts';
import { FileButton } from './file-button.tsx';
import { readSiteLines, type SiteLines } from './read-site.ts';

interface SiteLinesFieldProps {
  readonly sites: readonly string[];
  readonly onAdd: (sites: readonly string[]) => void;
  readonly onSave: (lines: string) => void;
}

export function SiteLinesField({ sites, onAdd, onSave }: SiteLinesFieldProps) {
  const { say } = useTranslation();
  return (
    <div class="buttons">
      <Disclosure label={say('options.sites.import')}>{() => <ImportLines onAdd={onAdd} />}</Disclosure>
      {sites.length > 0 && (
        <Button weight="quiet" onClick={() => onSave(`${sites.toSorted().join('\n')}\n`)}>
          {say('options.sites.export')}
        </Button>
      )}
    </div>
  );
}

function ImportLines({ onAdd }: Pick<SiteLinesFieldProps, 'onAdd'>) {
  const { say, list } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [taken, setTaken] = useState<SiteLines | null>(null);
  const take = () => {
    const lines = readSiteLines(text);
    setTaken(lines);
    if (lines.sites.length > 0) onAdd(lines.sites);
    setText(lines.unread.join('\n'));
  };
  return (
    <div class="field">
      <label for={id}>{say('options.sites.lines')}</label>
      <textarea
        id={id}
        dir="ltr"
        rows={6}
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <span class="buttons">
        <Button onClick={take} disabled={text.trim() === ''}>
          {say('options.sites.addLines')}
        </Button>
        <FileButton
          label={say('options.sites.fromFile')}
          accept=".txt,text/plain"
          onFiles={([file]) => void file?.text().then(setText)}
        />
      </span>
      <p role="status">
        {taken && say('options.sites.added', { count: taken.sites.length })}
        {taken && taken.unread.length > 0 && (
          <span class="field-error">
            {' '}
            {say('options.sites.unread', { lines: list(taken.unread.slice(0, 5)) })}
          </span>
        )}
      </p>
    </div>
  );
}
