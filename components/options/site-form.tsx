/** One site to add or to change; says at once what is no site. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useTranslation } from '../translation.ts';
import { readSite } from './read-site.ts';

interface SiteFormProps {
  readonly label: string;
  readonly submit: string;
  readonly initial?: string;
  readonly onSubmit: (site: string) => void;
  readonly onCancel?: () => void;
}

export function SiteForm({ label, submit, initial = '', onSubmit, onCancel }: SiteFormProps) {
  const { say } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);
  const [wrong, setWrong] = useState(false);
  const isEditing = onCancel !== undefined;
  useEffect(() => {
    if (isEditing) field.current?.select();
  }, [isEditing]);
  const finish = (event: Event) => {
    event.preventDefault();
    const site = readSite(text);
    setWrong(site === null);
    if (site === null) return;
    setText('');
    onSubmit(site);
  };
  return (
    <form class="inline-form" onSubmit={finish}>
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field}
        type="text"
        inputMode="url"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        placeholder="example.org"
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel?.();
        }}
      />
      <Button submits>{submit}</Button>
      {onCancel && (
        <Button weight="quiet" onClick={onCancel}>
          {say('options.cancel')}
        </Button>
      )}
      <p id={`${id}-wrong`} class="field-error" role="alert">
        {wrong && say('options.sites.wrong')}
      </p>
    </form>
  );
}
