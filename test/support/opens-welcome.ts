/** Does an unpacked extension have the first-run page? The probe of the page suite has none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WELCOME_PATH } from './driven-browser.ts';

export function opensWelcome(extensionPath: string | undefined): boolean {
  return extensionPath !== undefined && existsSync(join(extensionPath, WELCOME_PATH));
}
