/** The keys of a search, in a sentence whose words the reader's language orders. */
import { useTranslation } from '../translation.ts';

const KEYS: Readonly<Record<string, string>> = { slash: '/', arrows: '↑ ↓', enter: 'Enter', escape: 'Esc' };

export function SearchKeys() {
  const { say } = useTranslation();
  const parts = say('search.keys').split(/\{(\w+)\}/u);
  return (
    <p class="soft search-keys">
      {parts.map((part, i) => (i % 2 === 1 ? <kbd key={part}>{KEYS[part]}</kbd> : part))}
    </p>
  );
}
