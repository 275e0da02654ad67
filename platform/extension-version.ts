import { browser } from './browser.ts';

/** As the manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
