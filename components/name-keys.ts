/** The keys of a shortcut as the reader's keyboard names them. Chromium translates them itself, Firefox gives its own English words. */
import type { MessageKey, Translation } from './translation.ts';

const NAMES: Readonly<Partial<Record<string, MessageKey>>> = { Shift: 'key.shift', Ctrl: 'key.ctrl' };

/** Chromium on a Mac writes signs without a plus. */
export function nameKeys(shortcut: string, { say }: Pick<Translation, 'say'>): readonly string[] {
  const keys = shortcut.includes('+') ? shortcut.split('+') : [...shortcut];
  return keys.map((key) => {
    const name = NAMES[key];
    return name === undefined ? key : say(name);
  });
}
