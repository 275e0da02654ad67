/** The keys as the browser has them, read anew whenever the reader comes back to the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { listCommands, type KeyCommand } from '../../platform/commands.ts';

export function useCommands(popup: string, onFailure: (reason: string) => void): readonly KeyCommand[] {
  const [commands, setCommands] = useState<readonly KeyCommand[]>([]);
  const fail = useRef(onFailure);
  fail.current = onFailure; // another function at each drawing
  useEffect(() => {
    const load = () => {
      listCommands(popup).then(setCommands, (error: unknown) => fail.current(String(error)));
    };
    load();
    // The reader changes keys on another page and comes back to this one.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, [popup]);
  return commands;
}
