/**
 * The rest of a key press that was for the card: its repetitions while it is held, and its release. Many pages close their
 * dialogs at the keyup of Escape, when the card is gone already.
 */
export function keepUntilRelease(key: string): void {
  const ending = new AbortController();
  const keep = (event: KeyboardEvent) => {
    if (event.key !== key) return;
    const isAnother = event.type === 'keydown' && !event.repeat; // it was let go in another window
    if (isAnother || event.type === 'keyup') ending.abort();
    if (isAnother) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keyup'] as const)
    addEventListener(type, keep, { capture: true, signal: ending.signal });
}
