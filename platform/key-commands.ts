/** The keys that readers may assign: ids as the manifest declares them. */
import { browser, type Tab } from './browser.ts';

export const CARD_COMMANDS = ['next-name', 'previous-name', 'card-here'] as const;
export const COMMANDS = [...CARD_COMMANDS, 'open-panel', 'switch-site'] as const;

export type CardCommand = (typeof CARD_COMMANDS)[number];
export type Command = (typeof COMMANDS)[number];

/** `listener` runs in the same turn as the key: a side panel opens only then. Firefox for Android has no commands. */
export function onCommand(listener: (command: Command, tab: Tab | undefined) => void): void {
  (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((each) => each === name);
    if (command !== undefined) listener(command, tab);
  });
}
