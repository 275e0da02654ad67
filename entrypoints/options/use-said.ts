/** The last word about what was done, for eyes and ears. */
import { useCallback, useState } from 'preact/hooks';
import type { Said } from '../../components/options/options-page.tsx';

export function useSaid(): [Said, (words: string, failed?: boolean) => void] {
  const [said, setSaid] = useState<Said>({ turn: 0, words: '', failed: false });
  const tell = useCallback(
    (words: string, failed = false) => setSaid(({ turn }) => ({ turn: turn + 1, words, failed })),
    [],
  );
  return [said, tell];
}
