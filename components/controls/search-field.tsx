/** A field to search by typing: a label for ears, a glass for eyes, Escape to empty it. */
import type { Ref } from 'preact';

/** Where the field commands a list of results: the ids of the list and of the result that is chosen in it. */
interface CommandedList {
  readonly id: string;
  readonly open: boolean;
  readonly active: string | null;
}

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly list?: CommandedList;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

export function SearchField({
  label,
  value,
  onInput,
  placeholder,
  inputRef = null,
  list,
  onKeyDown,
}: SearchFieldProps) {
  return (
    <div class="search-field">
      <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 14 14"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
        />
      </svg>
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder ?? label}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        value={value}
        ref={inputRef}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          // Chromium empties a search field on Escape, Firefox does not.
          if (event.key !== 'Escape' || event.defaultPrevented || value === '') return;
          event.preventDefault();
          event.stopPropagation();
          onInput('');
        }}
        {...(list && combobox(list))}
      />
    </div>
  );
}

/** As one object: Preact's types know the role for inputs with a `datalist` only. */
function combobox({ id, open, active }: CommandedList): object {
  return {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': open,
    'aria-activedescendant': active ?? undefined,
  };
}
