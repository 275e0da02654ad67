/** What the browser says of the extension: may it read pages, and which keys has the reader given it. */
import { useEffect, useState } from 'preact/hooks';
import type { BrowserKey } from '../../components/welcome/key-list.tsx';
import { browser } from '../../platform/browser.ts';
import { ALL_SITES } from '../../platform/page/read-page.ts';

export interface PermissionState {
  readonly isAllowed: boolean | null;
  readonly wasAllowed: boolean;
  allow(): void;
}

export function usePermission(): PermissionState {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  const [wasAllowed, setWasAllowed] = useState(false);
  useEffect(() => void browser.permissions.contains({ origins: ALL_SITES }).then(setAllowed), []);
  return {
    isAllowed,
    wasAllowed,
    // Straight from the click: the browser asks the reader for nothing less.
    allow: () =>
      void browser.permissions.request({ origins: ALL_SITES }).then((granted) => {
        setAllowed(granted);
        setWasAllowed(granted);
      }),
  };
}

export function useBrowserKeys(): readonly BrowserKey[] {
  const [keys, setKeys] = useState<readonly BrowserKey[]>([]);
  useEffect(() => {
    // Firefox for Android has no commands.
    if (!('commands' in browser) || browser.commands === undefined) return;
    void browser.commands
      .getAll()
      .then((commands) =>
        setKeys(
          commands
            .filter(({ description }) => description !== undefined && description !== '')
            .map(({ description = '', shortcut = '' }) => ({ description, shortcut })),
        ),
      );
  }, []);
  return keys;
}
