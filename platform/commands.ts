/** The browser's key commands of the extension, and the way to where the reader changes them. */
import { browser } from './browser.ts';

export interface KeyCommand {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; empty where it is not assigned. */
  readonly shortcut: string;
}

/** Opens the toolbar popup; browsers list it without a description. */
const POPUP_COMMAND = '_execute_action';

/** @param popup what the command is called that opens the toolbar popup */
export async function listCommands(popup: string): Promise<KeyCommand[]> {
  // Firefox for Android has none.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    name,
    description: name === POPUP_COMMAND ? popup : (description ?? name),
    shortcut,
  }));
}

/** Firefox knows its own name; no other browser has this function. */
export function isFirefox(): boolean {
  return typeof browser.runtime.getBrowserInfo === 'function';
}

interface ShortcutSettings {
  /** Firefox 137 and newer. */
  openShortcutSettings?(): Promise<void>;
}

export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as ShortcutSettings;
  if (openShortcutSettings) await openShortcutSettings();
  // Edge leads from here to its own page of the kind.
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
