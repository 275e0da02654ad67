/** The keys of a search, in a sentence whose words the reader's language orders. */
import { useTranslation } from '../translation.ts';

export function SearchKeys() {
  const { say } = useTranslation();
  const keys: Readonly<Record<string, string>> = {
    slash: '/',
    arrows: '↑ ↓',
    enter: say('key.enter'),
    escape: say('key.escape'),
  };
  const parts = say('search.keys').split(/\{(\w+)\}/u);
  return (
    <p class="soft search-keys">
      {parts.map((part, i) => (i % 2 === 1 ? <kbd key={part}>{keys[part]}</kbd> : part))}
    </p>
  );
}
